package org.onevisit.app.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseRow;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.Agencies;
import org.springframework.stereotype.Component;

/** How the items of a matter stand, those that have not begun among them. */
@Component
class MatterReader {

  private final Cases cases;
  private final CrossAgencyPlugin plugin;
  private final Supplier<Agencies> agencies;
  private final Permits permits;

  MatterReader(
      Cases cases, CrossAgencyPlugin plugin, Supplier<Agencies> agencies, Permits permits) {
    this.cases = cases;
    this.plugin = plugin;
    this.agencies = agencies;
    this.permits = permits;
  }

  List<CaseStatus.Item> items(Application application) {
    if (!application.isMatter()) {
      return List.of();
    }
    var begun =
        cases.items(application.caseNo()).stream()
            .collect(Collectors.toMap(row -> row.application().item(), Function.identity()));
    return plugin.items(application).stream().map(key -> item(key, begun.get(key))).toList();
  }

  private CaseStatus.Item item(String key, CaseRow row) {
    var name = permits.named(key).name();
    if (row == null) {
      return new CaseStatus.Item(key, name, null, null, null, null, null, null);
    }
    var state = row.progress().state();
    var agency = agencies.get().byId(row.application().leadAgency()).orElseThrow();
    return new CaseStatus.Item(
        key,
        name,
        row.application().caseNo(),
        state,
        state.zh(),
        state.en(),
        agency.name(),
        agency.nameEn());
  }
}
