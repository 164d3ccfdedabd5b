package org.onevisit.app.casepage;

import java.util.List;
import java.util.stream.Stream;
import org.onevisit.app.api.Permits;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseState;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.Masking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The newest cases that may be opened now: where a service window finds the application it has just
 * taken in, to print the receipt and to scan the papers, and where overseers look on.
 */
@Controller
class CounterPage {

  private static final int NEWEST = 30;

  private final Cases cases;
  private final Officers officers;
  private final CaseAccess access;
  private final Permits permits;

  CounterPage(Cases cases, Officers officers, CaseAccess access, Permits permits) {
    this.cases = cases;
    this.officers = officers;
    this.access = access;
    this.permits = permits;
  }

  @GetMapping("/counter")
  String counter(Model page) {
    page.addAttribute("rows", rows());
    return "counter";
  }

  private List<Row> rows() {
    return Stream.concat(
            officers.agencies().stream().flatMap(agency -> cases.newestOf(agency, NEWEST).stream()),
            officers.regions().stream().flatMap(region -> cases.newestIn(region, NEWEST).stream()))
        .distinct()
        .filter(application -> access.find(application.caseNo()).isPresent())
        .map(this::row)
        .toList();
  }

  private Row row(Application application) {
    return new Row(
        application,
        permits.named(application.item()).name(),
        Masking.name(application.applicant().name()),
        cases.progress(application.caseNo()).orElseThrow().state());
  }

  /** One line of the page. */
  record Row(Application application, String permit, String applicant, CaseState state) {}
}
