Feature: Social-security card of a newborn

  Scenario: Refused to somebody who has one
    Given an applicant for "Social-security card of a newborn"
    When the applicant applies with every material
    And the Social Security completes "Check application" with:
      | Result | Accept |
    And the Social Security completes "Decide application" with:
      | Decision           | Refuse                      |
      | Ground of refusal  | Holds a valid card already  |
      | Reasons of refusal | A card was issued in October |
    And a second officer of the Social Security completes "Countersign refusal" with:
      | Countersign | Agree with the refusal |
    Then the case is "Refused"
    And there is no licence
