package org.onevisit.rehearsal;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;

/** The clock of a story. It stands still but for these steps. */
public final class TimeSteps {

  private final Story story;

  public TimeSteps(Story story) {
    this.story = story;
  }

  /** Nine in the morning of a day; what falls due on the way there happens, licences run out. */
  @Given("it is {day}")
  @Given("今天是{day}")
  public void itIs(LocalDate day) {
    Stage.permits().itIs(day.toString(), "09:00");
    Stage.permits().plugin().licenceTerms().expire();
  }

  /** The days have passed in full: it is 24:00 of the last. */
  @When("the {agency} does nothing for {int} working day(s)")
  @When("{agency}在{int}个工作日内未办理")
  public void doesNothing(String agency, int workingDays) {
    story.tell(
        permitCase -> {
          new Office(permitCase).hasSomethingToDo(agency);
          pass(workingDays);
        });
  }

  @When("{int} working day(s) pass(es)")
  @When("过了{int}个工作日")
  public void pass(int workingDays) {
    var permits = Stage.permits();
    var plugin = permits.plugin();
    permits.itIs(plugin.deadlines().afterWorkingDays(plugin.time().instant(), workingDays));
  }
}
