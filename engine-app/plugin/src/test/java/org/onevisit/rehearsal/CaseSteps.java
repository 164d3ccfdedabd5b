package org.onevisit.rehearsal;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import org.onevisit.casefile.CaseState;
import org.onevisit.process.PermitCase;

/** How the case stands. */
public final class CaseSteps {

  private final Story story;

  public CaseSteps(Story story) {
    this.story = story;
  }

  @When("the story turns to the item {name}")
  @When("转到事项{name}")
  public void turnsTo(String said) {
    story.turnTo(said);
  }

  @When("the story turns back to the matter")
  @When("回到一件事")
  public void turnsBack() {
    story.backToMatter();
  }

  @Then("the item {name} has not begun")
  @Then("事项{name}没有开始")
  public void hasNotBegun(String said) {
    var key = Stage.models().key(said);
    story.tell(permitCase -> permitCase.hasNotBegun(key));
  }

  @Then("the case is {name}")
  @Then("办件状态为{name}")
  public void is(String said) {
    var state =
        Words.find(
            "state",
            said,
            List.of(CaseState.values()),
            CaseState::en,
            CaseState::zh,
            CaseState::name);
    story.tell(permitCase -> permitCase.is(state));
  }

  @Then("the case is deemed accepted as of {day}")
  @Then("视为自{day}起受理")
  public void isDeemedAccepted(LocalDate day) {
    story.tell(permitCase -> permitCase.recorded("acceptDeemed"));
    story.tell(permitCase -> permitCase.clockRunsFrom("decision", day.toString()));
  }

  /** A period is named like its row in the permit's clocks. */
  @Then("the {name} period runs from {day} to {day}, by law to {day}")
  @Then("{name}期限自{day}起，承诺至{day}，法定至{day}")
  public void periodRuns(String clock, LocalDate from, LocalDate promised, LocalDate statutory) {
    story.tell(
        permitCase ->
            permitCase.clockRuns(
                clock, from.toString(), promised.toString(), statutory.toString()));
  }

  @Then("the applicant is told {name}")
  @Then("申请人收到通知{name}")
  public void isTold(String said) {
    var notice = Notices.code(said);
    story.tell(permitCase -> permitCase.hasSent("\"notice\":\"" + notice + "\""));
  }

  @Then("the applicant has come {int} time(s)")
  @Then("申请人跑了{int}次")
  public void hasCome(int times) {
    story.tell(permitCase -> permitCase.visited(times));
  }

  @Then("the case has ended")
  @Then("办件已结束")
  public void hasEnded() {
    story.tell(PermitCase::hasEnded);
  }
}
