Feature: Birth certificate
  Maternal and Infant Health Care Law art. 23; one item of the newborn matter, or applied for by itself.

  Scenario: Issued on what the hospital has recorded
    Given it is 2026-11-02
    And shared data show a "birthRecord"
    And an applicant for "Birth certificate"
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    Then the "decision" period runs from 2026-11-02 to 2026-11-09, by law to 2026-11-16
    When the Health Bureau completes "Decide application" with:
      | Decision | Grant |
    Then the licence is "valid"
    And "Hand over licence" waits at the Government Service Centre
