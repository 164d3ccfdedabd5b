package org.onevisit.rehearsal;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import org.onevisit.catalogue.Material;
import org.onevisit.process.PermitCase;

/** What the applicant does, and the courier for the applicant. */
public final class ApplicantSteps {

  private final Story story;

  public ApplicantSteps(Story story) {
    this.story = story;
  }

  @Given("an applicant for {name}")
  @Given("一名申请{name}的申请人")
  public void anApplicant(String permit) {
    story.applicant(permit, Map.of());
  }

  @Given("an applicant for {name} with:")
  @Given("一名申请{name}的申请人，填写：")
  public void anApplicant(String permit, Map<String, String> filledIn) {
    story.applicant(permit, filledIn);
  }

  /** Whoever was granted the licence of the case told so far now asks for something else. */
  @Given("the holder of the licence as an applicant for {name}")
  @Given("证照持有人作为{name}的申请人")
  public void holder(String permit) {
    story.holder(permit);
  }

  /** The type of certificate, as in column sharedLicence of the materials. */
  @Given("shared data show(s) a/an/the {name}")
  @Given("数据共享平台可查到{name}")
  public void sharedDataShow(String type) {
    Stage.permits().sharedDataKnows(type);
  }

  @When("the applicant applies")
  @When("申请人提交申请")
  public void applies() {
    story.applies();
  }

  @When("the applicant applies with every material")
  @When("申请人提交申请和全部材料")
  public void appliesWithEveryMaterial() {
    story.applies();
    uploadsEverything();
  }

  @When("the applicant uploads every material")
  @When("申请人上传全部材料")
  public void uploadsEverything() {
    story.tell(PermitCase::uploadAll);
  }

  @When("the applicant uploads {name}")
  @When("申请人上传{name}")
  public void uploads(String said) {
    story.tell(permitCase -> permitCase.upload(material(permitCase, said).material()));
  }

  @When("the applicant supplies what was missing")
  @When("申请人补正全部材料")
  public void supplies() {
    story.tell(permitCase -> permitCase.uploadAll().suppliesSupplements());
  }

  @When("the applicant supplies the correction")
  @When("申请人提交更正")
  public void corrects() {
    story.tell(PermitCase::suppliesCorrection);
  }

  @When("the applicant withdraws")
  @When("申请人撤回申请")
  public void withdraws() {
    story.tell(PermitCase::withdraws);
  }

  @Then("the applicant cannot withdraw, because {name}")
  @Then("申请人不能撤回，因为{name}")
  public void cannotWithdraw(String why) {
    story.tell(permitCase -> permitCase.refuses(why, PermitCase::withdraws));
  }

  @When("the applicant goes the ordinary way")
  @When("申请人改走普通办理")
  public void leavesTheLane() {
    story.tell(PermitCase::goesTheOrdinaryWay);
  }

  @When("the applicant shows every original")
  @When("申请人出示全部原件")
  public void showsEveryOriginal() {
    story.tell(PermitCase::showsEveryOriginal);
  }

  @When("the courier brings the originals")
  @When("快递取回原件")
  public void originalsArrive() {
    story.tell(PermitCase::originalsArrive);
  }

  @When("the courier delivers the licence")
  @When("快递送达证照")
  public void licenceArrives() {
    story.tell(PermitCase::parcelArrives);
  }

  private static Material material(PermitCase permitCase, String said) {
    var plugin = Stage.permits().plugin();
    var application = plugin.cases().application(permitCase.caseNo()).orElseThrow();
    var today = plugin.deadlines().day(plugin.time().instant());
    return Words.find(
        "material",
        said,
        plugin.item(application).materialsOn(today),
        Material::nameEn,
        Material::nameZh,
        Material::material);
  }
}
