package org.onevisit.casefile;

import java.util.List;
import java.util.Optional;
import org.onevisit.licence.Licence;

/** The items of a matter that have begun, in the order in which they did; none of another case. */
public final class Items {

  private final CaseStore store;
  private final UnitOfWork work;
  private final Application matter;

  Items(CaseStore store, UnitOfWork work, Application matter) {
    this.store = store;
    this.work = work;
    this.matter = matter;
  }

  /** Their files, opened for change beside that of the matter. */
  public List<CaseFile> files() {
    return begun().stream().flatMap(no -> work.find(no).stream()).toList();
  }

  /** How they stand; nobody is kept from them by this. */
  public List<CaseRow> rows() {
    return begun().stream().flatMap(no -> store.find(no).stream()).toList();
  }

  /** Those that have ended with what was applied for. */
  public List<CaseRow> granted() {
    return rows().stream().filter(item -> item.progress().state().isGranted()).toList();
  }

  /** What an item has resulted in. */
  public Optional<Licence> result(String item) {
    return rows().stream()
        .map(CaseRow::application)
        .filter(application -> application.item().equals(item))
        .flatMap(application -> store.licences(application.caseNo()).stream())
        .findFirst();
  }

  private List<String> begun() {
    return matter.isMatter() ? store.itemsOf(matter.caseNo()) : List.of();
  }
}
