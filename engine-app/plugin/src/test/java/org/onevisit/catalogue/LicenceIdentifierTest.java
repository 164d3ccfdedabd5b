package org.onevisit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceIdentifierTest {

  private static final String NATIONAL = "1.2.156.3005.2";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11100000000013338W011.11430000006122244L.20230000403.001.U",
        "11100000000013338W011.11430000006122244L.20230000403.002.S",
        "11100000000013338W009.11330105002500287C.2025052201.002.0",
        "11100000000013338W087.11370800MB28559184.37080001202411010001.001.3",
        "11100000MB03271699022.340100.000000016.001.9"
      })
  void agreesWithPublishedIdentifiers(String published) {
    String text = NATIONAL + "." + published;
    assertThat(LicenceIdentifier.parse(NATIONAL, text)).hasToString(text);
  }

  @Test
  void refusesAChangedCharacter() {
    String text = NATIONAL + ".11100000MB03271699022.340100.000000017.001.9";
    assertThatThrownBy(() -> LicenceIdentifier.parse(NATIONAL, text))
        .hasMessage("The check character of licence identifier '%s' does not fit", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.2.156.3005.2", "2.25.1.A.B.C.001.0", "1.2.156.3005.2.A.B.C.1.0"})
  void saysHowAnIdentifierReads(String text) {
    assertThatThrownBy(() -> LicenceIdentifier.parse(NATIONAL, text))
        .hasMessage(
            "A licence identifier reads %s.type.issuer.serial.version.check, not '%s'",
            NATIONAL, text);
  }

  @Test
  void refusesWhatTheCheckCannotCover() {
    assertThatThrownBy(() -> new LicenceIdentifier(NATIONAL, "A", "health330106", "1", 1))
        .hasMessage(
            "A licence identifier is made of digits and capital letters, not 'health330106'");
  }
}
