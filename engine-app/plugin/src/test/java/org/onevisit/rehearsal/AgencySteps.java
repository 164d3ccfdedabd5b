package org.onevisit.rehearsal;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Map;

/** What agencies do, must not do, or are asked to do. */
public final class AgencySteps {

  private static final String ONE = "1";
  private static final String ANOTHER = "2";

  private final Story story;

  public AgencySteps(Story story) {
    this.story = story;
  }

  @When("the {agency} completes {name}")
  @When("{agency}办理{name}")
  public void completes(String agency, String step) {
    completes(agency, step, Map.of());
  }

  @When("the {agency} completes {name} with:")
  @When("{agency}办理{name}：")
  public void completes(String agency, String step, Map<String, String> answers) {
    completes(ONE, agency, step, answers);
  }

  @When("a second officer of the {agency} completes {name} with:")
  @When("{agency}的第二名工作人员办理{name}：")
  public void secondCompletes(String agency, String step, Map<String, String> answers) {
    completes(ANOTHER, agency, step, answers);
  }

  @Then("the {agency} cannot complete {name}, because {name}, with:")
  @Then("{agency}不能办理{name}，因为{name}：")
  public void cannotComplete(String agency, String said, String why, Map<String, String> answers) {
    var step = story.step(said);
    story.tell(
        step,
        permitCase ->
            permitCase.refuses(
                why, open -> new Office(open).completes(ONE, agency, step, answers)));
  }

  @Then("{name} waits at the {agency}")
  @Then("{name}待{agency}办理")
  public void waits(String said, String agency) {
    var step = story.step(said);
    story.tell(step, permitCase -> new Office(permitCase).waits(step, agency));
  }

  @Then("{name} waits at the {agency} until {day}")
  @Then("{name}待{agency}办理，期限至{day}")
  public void waits(String said, String agency, LocalDate lastDay) {
    waits(said, agency);
    var step = story.step(said);
    story.tell(step, permitCase -> permitCase.isDue(step, lastDay.toString()));
  }

  @Then("nobody is asked to do {name}")
  @Then("没有{name}任务")
  public void nobody(String said) {
    var step = story.step(said);
    story.tell(step, permitCase -> permitCase.doesNotWaitFor(step));
  }

  private void completes(String officer, String agency, String said, Map<String, String> answers) {
    var step = story.step(said);
    story.tell(
        step, permitCase -> new Office(permitCase).completes(officer, agency, step, answers));
  }
}
