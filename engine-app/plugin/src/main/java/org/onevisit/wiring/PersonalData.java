package org.onevisit.wiring;

/** Tells personal answers by their names: they stay in the case register, out of the engine. */
final class PersonalData {

  private static final String PREFIX = "applicant";

  private PersonalData() {}

  static boolean isPersonal(String answer) {
    return answer.startsWith(PREFIX);
  }
}
