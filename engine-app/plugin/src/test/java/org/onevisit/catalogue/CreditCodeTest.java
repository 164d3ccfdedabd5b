package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"91330100799655058B", "91350100M000100Y43", "5133990000000001X1"})
  void acceptsAGoodCode(String code) {
    assertThat(CreditCode.flaw(code)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "9133010079965505, 统一社会信用代码应为18位。",
    "9133010079965505SB, '统一社会信用代码只含数字和大写字母，不含I、O、S、V、Z。'",
    "91330100799655058b, '统一社会信用代码只含数字和大写字母，不含I、O、S、V、Z。'",
    "91A30100799655058B, 统一社会信用代码第3至8位应为行政区划数字。",
    "91330100799655085B, '统一社会信用代码校验位不符，请核对每一位。'"
  })
  void saysWhatIsWrong(String code, String sentence) {
    assertThat(CreditCode.flaw(code)).map(Wording::zh).contains(sentence);
  }
}
