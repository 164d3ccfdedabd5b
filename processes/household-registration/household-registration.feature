Feature: Household registration of a newborn
  Household Registration Regulations art. 7: within a month of the birth.

  Scenario: Checked by one officer, decided by another
    Given an applicant for "Household registration of a newborn" with:
      | Entered with | The father |
    When the applicant applies with every material
    And the Public Security completes "Check application" with:
      | Result | Accept |
    And the Public Security completes "Check household" with:
      | Opinion | Agree |
    And a second officer of the Public Security completes "Decide application" with:
      | Decision | Grant |
    Then the licence is "valid"
