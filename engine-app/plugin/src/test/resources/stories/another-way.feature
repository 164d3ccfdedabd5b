Feature: A story that the model does not tell

  Scenario: Education is skipped
    Given an applicant for "nurse-registration"
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Accept |
    And the Health Bureau completes "Review application" with:
      | Opinion | Agree |

  Scenario: An answer nobody can give
    Given an applicant for "nurse-registration"
    When the applicant applies with every material
    And the Health Bureau completes "Check application" with:
      | Result | Perhaps |
