Feature: Rural homestead and house building
  Land Administration Law art 62; Administrative Licensing Law arts 26, 34, 42(2).

  Background:
    Given it is 2026-11-02
    And an applicant for "Rural homestead and house building" with:
      | Township                     | Pingyao, Yuhang |
      | Lane                         | Ordinary |
      | Near a river or reservoir    | yes      |
      | Plot (village and place)     | Plot 1   |
      | Area of the plot (m²)        | 120      |
      | Members of the household     | 4        |
    When the applicant applies with every material
    And the Pingyao Town Government completes "Check application" with:
      | Result | Accept |
    And the Pingyao Town Government completes "First visit: the site" with:
      | First officer (staff number)  | T01      |
      | Second officer (staff number) | T02      |
      | What was found                | In order |

  Scenario: Four departments review at once, the township decides, officers come three times
    Then the "decision" period runs from 2026-11-02 to 2026-11-30, by law to 2027-01-05
    And "Give opinion" waits at the Yuhang District Agriculture and Rural Affairs Bureau
    And "Give opinion" waits at the Yuhang District Forestry and Water Bureau
    When the Yuhang District Agriculture and Rural Affairs Bureau completes "Give opinion" with:
      | Opinion of this agency | Agree |
    And the Hangzhou Planning and Natural Resources Bureau, Yuhang Branch completes "Give opinion" with:
      | Opinion of this agency | Agree |
    And the Yuhang District Housing and Construction Bureau completes "Give opinion" with:
      | Opinion of this agency | Agree |
    Then nobody is asked to do "Decide application"
    When the Yuhang District Forestry and Water Bureau completes "Give opinion" with:
      | Opinion of this agency | Agree |
    And the Pingyao Town Government completes "Decide application" with:
      | Decision | Grant |
    Then the licence is "valid"

  Scenario: Silence agrees where the table says so, and elsewhere the head is asked
    When 10 working days pass
    Then "Head answers" waits at the Yuhang District Agriculture and Rural Affairs Bureau
    And nobody is asked to do "Give opinion"
