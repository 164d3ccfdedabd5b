package org.onevisit.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who works in the webapps. */
class Clerk {

  private static final String PASSWORD = "OneVisit-2026";

  private final Page page;
  private final String home;

  private Clerk(Page page, String home) {
    this.page = page;
    this.home = home;
  }

  static Clerk signsIn(String user, Page page, int port) {
    var clerk = new Clerk(page, "http://localhost:" + port);
    page.navigate(clerk.home + "/signin");
    page.locator("#username").fill(user);
    page.locator("#password").fill(PASSWORD);
    page.locator("button[type=submit]").click();
    return clerk;
  }

  Page page() {
    return page;
  }

  Clerk goesTo(String path) {
    page.navigate(home + path);
    return this;
  }

  Clerk atTasklist() {
    return goesTo("/camunda/app/tasklist/default/");
  }

  /** The number of the newest case the clerk may open. */
  String newestCase() {
    return goesTo("/counter").page.locator("tbody a").first().innerText();
  }

  /** Opens the start form of a permit in Tasklist. */
  Locator starts(String permit) {
    page.getByText("Start process").click();
    page.getByText(permit).click();
    return page.locator(".fjs-form");
  }

  void submitsStartForm() {
    button("Start").click();
    assertThat(page.locator(".fjs-form")).hasCount(0);
  }

  /** Opens a task of a case in the list, claims it and returns its form. */
  Locator claims(String task, String caseNo) {
    triesToClaim(task, caseNo);
    var form = page.locator(".fjs-form");
    assertThat(form.locator("input[type=radio], textarea").first()).isEnabled();
    return form;
  }

  /** Opens a task of a case in the list and presses the button, whatever comes of it. */
  void triesToClaim(String task, String caseNo) {
    searches(caseNo);
    card(caseNo).filter(new Locator.FilterOptions().setHasText(task)).locator("h4").click();
    page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
  }

  /** Narrows the list to a case, which may be on any of its pages. */
  private void searches(String caseNo) {
    var wanted =
        """
        [{"type":"processInstanceBusinessKey","operator":"eq","value":"%s","name":""}]"""
            .formatted(caseNo);
    goesTo("/camunda/app/tasklist/default/#/?searchQuery=" + encode(wanted, UTF_8));
  }

  void completes() {
    button("Complete").click();
    assertThat(page.locator(".fjs-form")).hasCount(0);
  }

  /** Cards of a case in the list. */
  Locator card(String caseNo) {
    return page.locator("ol.tasks-list > li")
        .filter(new Locator.FilterOptions().setHasText(caseNo));
  }

  Locator cards() {
    return page.locator("ol.tasks-list > li");
  }

  /** Ticks an answer of a form by its whole label. */
  static void choose(Locator form, String answer) {
    form.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
