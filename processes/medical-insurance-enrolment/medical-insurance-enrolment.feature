Feature: Medical insurance of a newborn
  Social Insurance Handling Regulations: ten working days.

  Scenario: Nothing is asked for that the household register shows
    Given shared data show a "household-registration"
    And shared data show an "identityCard"
    And an applicant for "Medical insurance of a newborn"
    When the applicant applies
    And the Healthcare Security Bureau completes "Check application" with:
      | Result | Accept |
    And the Healthcare Security Bureau completes "Decide application" with:
      | Decision | Grant |
    Then the licence is "valid"
