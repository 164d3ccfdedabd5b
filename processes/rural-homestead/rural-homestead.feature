Feature: Rural homestead and house building
  Land Administration Law art 62; Administrative Licensing Law arts 26, 34, 42(2).

  Scenario: Four departments review at once, the township decides, officers come three times
    Given it is 2026-11-02
    And an applicant for "Rural homestead" with:
      | Lane       | Ordinary |
      | Near water | yes      |
    When the applicant applies with every material
    And the Pingyao Town Government completes "Check application" with:
      | Result | Accept |
    Then the "decision" period runs from 2026-11-02 to 2026-11-30, by law to 2027-01-05
    When the Pingyao Town Government completes "First visit: the site" with:
      | First officer  | T01      |
      | Second officer | T02      |
      | What was found | In order |
    Then "Give opinion" waits at the Yuhang District Agriculture and Rural Affairs Bureau
    When the Yuhang District Agriculture and Rural Affairs Bureau completes "Give opinion" with:
      | Opinion of this agency | Agree |
