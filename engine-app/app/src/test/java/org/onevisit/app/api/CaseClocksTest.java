package org.onevisit.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onevisit.app.AppTest;
import org.onevisit.app.TestCases;
import org.onevisit.app.Visitor;
import org.onevisit.desk.Receipt;
import org.onevisit.desk.ServiceDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Applicants and officers can see how each due date comes about. */
@AppTest
class CaseClocksTest {

  @LocalServerPort int port;
  @Autowired ServiceDesk desk;

  private Visitor visitor;
  private Receipt receipt;

  @BeforeEach
  void apply() {
    visitor = new Visitor(port);
    receipt = TestCases.nurse(desk);
  }

  @Test
  void explainsEveryLineToTheApplicantWithItsArticle() {
    var clocks = visitor.get(api(), "X-Query-Code", receipt.queryCode()).body();

    assertThat(JsonPath.<List<Boolean>>read(clocks, "$[*].agrees")).isNotEmpty().containsOnly(true);
    List<String> lines = JsonPath.read(clocks, "$[0].statutory.derivation[*].reckoning");
    assertThat(lines).startsWith("EVENT").endsWith("END");
    List<String> articles = JsonPath.read(clocks, "$[0].statutory.derivation[*].legalBasis");
    assertThat(articles).hasSameSizeAs(lines).allMatch(article -> article.startsWith("《"));
  }

  @Test
  void saysTheSameToTheOfficersOfTheCase() {
    var told = visitor.get(api(), "X-Query-Code", receipt.queryCode()).body();
    visitor.signIn("health1");

    assertThat(visitor.get(page()).body()).isEqualTo(told);
  }

  @Test
  void saysNothingToAnybodyElse() {
    assertThat(visitor.get(api(), "X-Query-Code", "AAAAAA").statusCode()).isEqualTo(404);
    visitor.signIn("education1");
    assertThat(visitor.get(page()).statusCode()).isEqualTo(404);
  }

  private String api() {
    return "/api/v1/cases/" + receipt.caseNo() + "/clocks";
  }

  private String page() {
    return "/cases/" + receipt.caseNo() + "/clocks";
  }
}
