package org.onevisit.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.clock.CalendarVersions;
import org.onevisit.clock.WorkCalendar;

/**
 * A jurisdiction's calendar in all the versions this node knows of. It learns of newer ones from
 * every case that is read, so that nodes need not tell each other.
 */
public final class CalendarHistory implements CalendarVersions {

  private final Jurisdiction jurisdiction;
  private volatile Known known = new Known(List.of());

  public CalendarHistory(Jurisdiction jurisdiction) {
    this.jurisdiction = jurisdiction;
  }

  /** Puts what is shipped into the tables, if it is news, and reads all there is. */
  public void open(Jdbi jdbi) {
    var store = new CalendarStore(jdbi);
    store.settle(jurisdiction);
    known = new Known(store.after(0));
  }

  /** Reads what has been entered since, when there is a newer version than this node knows. */
  public void learn(int newest, Jdbi jdbi) {
    if (newest > known.newest()) {
      synchronized (this) {
        var all = new ArrayList<>(known.changes);
        all.addAll(new CalendarStore(jdbi).after(known.newest()));
        known = new Known(all);
      }
    }
  }

  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  @Override
  public int newest() {
    return known.newest();
  }

  @Override
  public WorkCalendar of(int version, String area) {
    return known.of(version, area);
  }

  private final class Known {

    private final List<CalendarChange> changes;
    private final Map<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

    Known(List<CalendarChange> changes) {
      this.changes = List.copyOf(changes);
    }

    int newest() {
      return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).version();
    }

    WorkCalendar of(int version, String area) {
      return calendars.computeIfAbsent(version + " " + area, any -> read(version, area));
    }

    private WorkCalendar read(int version, String area) {
      var state = CalendarState.at(version, changes);
      return new WorkCalendar(
          jurisdiction.zone(),
          jurisdiction.workingWeek(),
          state.isEmpty() ? jurisdiction.years() : state.years(),
          state.closures().stream().filter(c -> !area.isEmpty() && c.closes(area)).toList());
    }
  }
}
