package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

  @Test
  void showsTheFamilyNameOnly() {
    assertThat(Masking.name("张三")).isEqualTo("张*");
    assertThat(Masking.name("张三丰")).isEqualTo("张*");
    assertThat(Masking.name("𠮷野")).isEqualTo("𠮷*");
    assertThat(Masking.name("")).isEmpty();
  }

  @Test
  void showsBothEndsOfAnIdentityNumber() {
    assertThat(Masking.idNumber("11010519491231002X")).isEqualTo("110105********002X");
  }

  @Test
  void showsBothEndsOfAPhoneNumber() {
    assertThat(Masking.phone("13800003210")).isEqualTo("138****3210");
  }

  @Test
  void hidesWhatIsTooShortToShowEnds() {
    assertThat(Masking.idNumber("E12345678")).isEqualTo("*********");
    assertThat(Masking.phone("1234567")).isEqualTo("*******");
  }
}
