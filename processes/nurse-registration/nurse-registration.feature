Feature: Nurse registration
  Nurses Regulation arts 7 and 8; Administrative Licensing Law arts 32, 38, 69.

  Scenario: Granted on trust, valid once the originals have been seen
    Given it is 2026-11-02
    And an applicant for "Nurse registration"
    When the applicant applies with every material
    Then "Check application" waits at the Xihu District Health Bureau until 2026-11-09
    When the Health Bureau completes "Check application" with:
      | Result | Accept |
    Then the case is "Accepted"
    And the "decision" period runs from 2026-11-02 to 2026-11-16, by law to 2026-11-30
    And "Confirm diploma" waits at the Xihu District Education Bureau until 2026-11-05
    When the Education Bureau completes "Confirm diploma" with:
      | Diploma | Confirmed |
    And the Health Bureau completes "Review application" with:
      | Opinion | Agree |
    And a second officer of the Health Bureau completes "Decide application" with:
      | Decision | Grant |
    Then the case is "Originals to be verified"
    And the licence is "held"
    And every promise is "due"
    When the Government Service Centre completes "Verify originals" with:
      | Shown  | At the counter |
      | Result | All agree      |
    Then the licence is "valid"
    When the Government Service Centre completes "Hand over licence" with:
      | The recipient has been identified | yes       |
      | Recipient                         | Applicant |
    Then the case is "Closed"
    And the applicant has come 1 time
    And the case has ended

  Scenario: Nobody is asked for a diploma the State already has
    Given shared data show a "diploma"
    And an applicant for "Nurse registration" with:
      | Delivery | By courier, no visit |
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    Then nobody is asked to do "Confirm diploma"
    And "Review application" waits at the Health Bureau

  Scenario: Everything that is missing is asked for once
    Given an applicant for "Nurse registration"
    When the applicant applies
    And the Health Bureau completes "Check application" with:
      | Result                     | Ask for supplements |
      | Everything that is missing | All materials       |
      | Why it is needed           | Regulation art. 8   |
    Then the applicant is told "Something is missing"
    And the "supplement" period runs from 2026-11-02 to 2026-11-23, by law to 2026-11-23
    When the applicant supplies what was missing
    Then "Recheck application" waits at the Health Bureau until 2026-11-09

  Scenario: Silence accepts, as of the day the application came in
    Given it is 2026-02-13
    And an applicant for "Nurse registration"
    When the applicant applies with every material
    And the Health Bureau does nothing for 5 working days
    Then the case is deemed accepted as of 2026-02-13
    And the applicant is told "Accepted by law"

  Scenario: Refused by two officers, with ground and reasons
    Given an applicant for "Nurse registration" with:
      | Lane | Ordinary |
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    And the Education Bureau completes "Confirm diploma" with:
      | Diploma | Not found |
    And the Health Bureau completes "Review application" with:
      | Opinion | Object |
    And the Health Bureau completes "Decide application" with:
      | Decision           | Refuse                                 |
      | Ground of refusal  | Studies, practice or diploma missing   |
      | Reasons of refusal | The school knows nothing of the diploma |
    Then the Health Bureau cannot complete "Countersign refusal", because "needs a second officer", with:
      | Countersign | Agree with the refusal |
    When a second officer of the Health Bureau completes "Countersign refusal" with:
      | Countersign | Agree with the refusal |
    Then the case is "Refused"
    And there is no licence
    And the case has ended

  Scenario: Revoked when an original does not agree
    Given an applicant for "Nurse registration"
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    And the Education Bureau completes "Confirm diploma" with:
      | Diploma | Confirmed |
    And the Health Bureau completes "Review application" with:
      | Opinion | Agree |
    And the Health Bureau completes "Decide application" with:
      | Decision | Grant |
    And the Government Service Centre completes "Verify originals" with:
      | Shown             | At the counter                                |
      | Result            | Some differ or were not shown                 |
      | Material mismatch | diploma, employmentProof, healthCertificate   |
      | Note              | The year of the diploma differs               |
    Then the case is "Originals do not agree"
    When the Health Bureau completes "Hear applicant" with:
      | Statement of the applicant | I changed it |
    And a second officer of the Health Bureau completes "Decide revocation" with:
      | Decision | Revoke                         |
      | Ground   | Obtained by deceit (art. 69(2)) |
      | Reasons  | The scan was altered           |
    Then the licence is "revoked"
    And every promise is "broken"
    And the case has ended

  Scenario: Withdrawn before the decision, not after it
    Given an applicant for "Nurse registration"
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    And the applicant withdraws
    Then the case is "Withdrawn by the applicant"
    And every promise is "withdrawn"
    And the case has ended
    And the applicant cannot withdraw, because "only before the decision"

  Scenario: The applicant takes her promises back and shows the originals first
    Given an applicant for "Nurse registration"
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    And the applicant goes the ordinary way
    Then every promise is "withdrawn"
    And the applicant is told "You go the ordinary way"
    When the Education Bureau completes "Confirm diploma" with:
      | Diploma | Confirmed |
    And the Health Bureau completes "Review application" with:
      | Opinion | Agree |
    And the applicant shows every original
    And the Health Bureau completes "Decide application" with:
      | Decision | Grant |
    Then the licence is "valid"
