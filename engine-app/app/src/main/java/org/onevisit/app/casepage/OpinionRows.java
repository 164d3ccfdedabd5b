package org.onevisit.app.casepage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.app.casepage.CaseFileView.OpinionRow;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.ConditionSpec;
import org.onevisit.clock.Deadlines;
import org.onevisit.opinion.Consultation;
import org.onevisit.opinion.Opinion;
import org.springframework.stereotype.Component;

/** What agencies have said to a case, in words. */
@Component
class OpinionRows {

  private final Cases cases;
  private final CrossAgencyPlugin plugin;
  private final Deadlines deadlines;

  OpinionRows(Cases cases, CrossAgencyPlugin plugin, Deadlines deadlines) {
    this.cases = cases;
    this.plugin = plugin;
    this.deadlines = deadlines;
  }

  List<OpinionRow> rows(Application application) {
    var words =
        conditions(application).stream()
            .collect(
                Collectors.toMap(ConditionSpec::condition, c -> c.textZh() + " " + c.textEn()));
    return cases.opinions(application.caseNo()).stream()
        .map(
            opinion ->
                new OpinionRow(
                    opinion, plugin.router().nameOf(opinion.agency()), set(opinion, words)))
        .toList();
  }

  /** The conditions the permit knew when the application came in. */
  List<ConditionSpec> conditions(Application application) {
    return plugin.item(application).conditionsOn(deadlines.day(application.receivedAt()));
  }

  List<String> contradictions(Application application) {
    return new Consultation(cases.opinions(application.caseNo()))
        .contradictions(conditions(application));
  }

  private static List<String> set(Opinion opinion, Map<String, String> words) {
    var coded = opinion.says().codes().stream().map(code -> words.getOrDefault(code, code));
    return Stream.concat(coded, Stream.of(opinion.says().ownCondition()))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
