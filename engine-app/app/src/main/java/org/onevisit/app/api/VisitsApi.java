package org.onevisit.app.api;

import static org.springframework.security.core.authority.AuthorityUtils.authorityListToSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onevisit.app.api.VisitStatistics.By;
import org.onevisit.refusal.ApplicationRefusals;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/visits")
@Tag(name = "Visits", description = "How many matters took at most one visit; Basic sign-in")
class VisitsApi {

  private final VisitStatistics statistics;

  VisitsApi(VisitStatistics statistics) {
    this.statistics = statistics;
  }

  @GetMapping
  @Operation(
      summary = "Matters that ended, by the visits they took",
      description =
          "by: agency, region, item; from, to: days, both included, this year up to today if not"
              + " given. Supervisors see their regions, officers their agencies.")
  List<Share> visits(
      @RequestParam(defaultValue = "agency") String by,
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      Authentication caller) {
    var groups = authorityListToSet(caller.getAuthorities());
    var lines = statistics.of(groups, by(by), statistics.days(from, to));
    return lines.stream().map(Share::of).toList();
  }

  private static By by(String sent) {
    return Stream.of(By.values())
        .filter(known -> code(known).equals(sent))
        .findFirst()
        .orElseThrow(
            () ->
                ApplicationRefusals.figureUnknown(
                    sent, Stream.of(By.values()).map(VisitsApi::code).toList()));
  }

  private static String code(By by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param matters how many ended
   * @param zeroVisit percent of them that took no visit
   * @param oneVisit percent of them that took one
   */
  record Share(
      String key,
      String name,
      String nameEn,
      int matters,
      int zero,
      int one,
      int more,
      int zeroVisit,
      int oneVisit) {

    private static Share of(VisitStatistics.Line line) {
      var figure = line.figure();
      return new Share(
          line.key(),
          line.name().zh(),
          line.name().en(),
          figure.matters(),
          figure.zero(),
          figure.one(),
          figure.more(),
          figure.zeroPercent(),
          figure.onePercent());
    }
  }
}
