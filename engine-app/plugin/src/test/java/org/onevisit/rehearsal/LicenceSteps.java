package org.onevisit.rehearsal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onevisit.licence.LicenceState;
import org.onevisit.process.PermitCase;
import org.onevisit.promise.PromiseState;

/** What became of the licence, and of what was promised for it. */
public final class LicenceSteps {

  private static final Map<LicenceState, String> LICENCE =
      Map.of(
          LicenceState.HELD, "待核验",
          LicenceState.VALID, "有效",
          LicenceState.SUSPENDED, "暂停",
          LicenceState.EXPIRED, "过期",
          LicenceState.REVOKED, "撤销",
          LicenceState.WITHDRAWN, "撤回",
          LicenceState.PUNITIVELY_REVOKED, "吊销",
          LicenceState.DEREGISTERED, "注销");
  private static final Map<PromiseState, String> PROMISE =
      Stream.of(PromiseState.values()).collect(toMap(state -> state, PromiseState::zh));

  private final Story story;

  public LicenceSteps(Story story) {
    this.story = story;
  }

  @Then("the licence is {name}")
  @Then("证照状态为{name}")
  public void is(String said) {
    story.tell(any -> assertThat(story.licence().state()).isEqualTo(state(said, LICENCE)));
  }

  @Then("the licence is valid until {day}")
  @Then("证照有效期至{day}")
  public void isValidUntil(LocalDate day) {
    story.tell(any -> assertThat(story.licence().certificate().validTo()).isEqualTo(day));
  }

  @Then("there is no licence")
  @Then("没有证照")
  public void isMissing() {
    story.tell(PermitCase::hasNoLicence);
  }

  @Then("every promise is {name}")
  @Then("每项承诺状态为{name}")
  public void promisesAre(String said) {
    story.tell(permitCase -> permitCase.promisesAre(state(said, PROMISE)));
  }

  @Then("nothing was promised")
  @Then("没有承诺")
  public void nothingPromised() {
    story.tell(PermitCase::keepsNoPromises);
  }

  private static <S extends Enum<S>> S state(String said, Map<S, String> chinese) {
    return Words.find(
        "state",
        said,
        chinese.keySet(),
        state -> state.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        chinese::get);
  }
}
