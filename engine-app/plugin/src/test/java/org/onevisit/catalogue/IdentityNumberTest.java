package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Area 3399 is not assigned: these numbers belong to nobody. 1101…002X is the standard's own. */
class IdentityNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "339901199003070014",
        "339901202002290028"
      })
  void acceptsAGoodNumber(String number) {
    assertThat(IdentityNumber.flaw(number)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', An identity number has 17 digits and a last digit or X.",
    "110105491231002, An identity number has 17 digits and a last digit or X.",
    "1101051949123100２X, An identity number has 17 digits and a last digit or X.",
    "110105194902300025, Digits 7 to 14 of the identity number are not a date of birth.",
    "110105194912310021, The last character of the identity number does not fit the others;"
        + " one of them is mistyped."
  })
  void saysWhatIsWrong(String number, String sentence) {
    assertThat(IdentityNumber.flaw(number)).map(Wording::en).contains(sentence);
  }
}
