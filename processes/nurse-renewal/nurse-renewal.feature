Feature: Nurse renewal
  Nurses Regulation art 10; Administrative Licensing Law arts 32, 38, 50. A registration ends after five years.

  Background:
    Given it is 2021-12-03
    And an applicant for "Nurse registration" with:
      | Lane | Ordinary |
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    And the Education Bureau completes "Confirm diploma" with:
      | Diploma | Confirmed |
    And the Health Bureau completes "Review application" with:
      | Opinion | Agree |
    And a second officer of the Health Bureau completes "Decide application" with:
      | Decision | Grant |
    And the Government Service Centre completes "Hand over licence" with:
      | The recipient has been identified | yes       |
      | Recipient                         | Applicant |
    Then the licence is valid until 2026-12-02
    Given the holder of the licence as an applicant for "Nurse renewal"
    And it is 2026-11-02

  Scenario: Granted, five years more
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    Then "Decide renewal" waits at the Health Bureau until 2026-11-30
    When a second officer of the Health Bureau completes "Decide renewal" with:
      | Decision | Grant |
    Then the licence is "valid"
    And the licence is valid until 2031-12-02
    And nothing was promised
    And the case is "Closed"
    And the case has ended

  Scenario: Silence until the licence ends renews it
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    Given it is 2026-12-03
    Then the applicant is told "Renewed by law"
    And the licence is "valid"
    And the licence is valid until 2031-12-02
    And the case has ended

  Scenario: Silence at the window accepts
    When the applicant applies with every material
    And the Health Bureau does nothing for 5 working days
    Then the case is deemed accepted as of 2026-11-02
    And the applicant is told "Accepted by law"

  Scenario: Refused by two officers, and the licence runs out
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    And the Health Bureau completes "Decide renewal" with:
      | Decision           | Refuse                         |
      | Ground of refusal  | The health standard is not met |
      | Reasons of refusal | The examination was not passed |
    And a second officer of the Health Bureau completes "Countersign refusal" with:
      | Countersign | Agree with the refusal |
    Then the case is "Refused"
    And the licence is "valid"
    And the case has ended
    Given it is 2026-12-03
    Then the licence is "expired"

  Scenario: Applied for too late, silence renews nothing
    Given it is 2026-11-03
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    Given it is 2026-12-03
    Then the licence is "expired"
    And "Decide renewal" waits at the Health Bureau

  Scenario: Withdrawn, and nothing changes
    When the applicant applies with every material
    And the applicant withdraws
    Then the case is "Withdrawn by the applicant"
    And the licence is valid until 2026-12-02
    And the case has ended
