package org.onevisit.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.catalogue.Agencies;

/**
 * The agencies as this node knows them: those of the files and what was entered since. It learns of
 * newer entries from every case that is read, so that nodes need not tell each other.
 */
public final class AgencyHistory implements Supplier<Agencies> {

  private final Agencies files;
  private volatile Known known;

  public AgencyHistory(Agencies files) {
    this.files = files;
    known = new Known(0, List.of(), files);
  }

  /** The agencies as they stand. */
  @Override
  public Agencies get() {
    return known.agencies;
  }

  /** The agencies before anything was entered. */
  public Agencies files() {
    return files;
  }

  /** Reads what has been entered since, when there is a newer entry than this node knows. */
  public void learn(int newest, Jdbi jdbi) {
    if (newest > known.version) {
      synchronized (this) {
        var all = new ArrayList<>(known.entries);
        var news = new AgencyStore(jdbi).after(known.version);
        news.forEach(change -> all.add(change.content()));
        known = news.isEmpty() ? known : Known.of(news, all, files);
      }
    }
  }

  private record Known(int version, List<AgencyContent> entries, Agencies agencies) {

    static Known of(List<AgencyChange> news, List<AgencyContent> all, Agencies files) {
      return new Known(
          news.get(news.size() - 1).version(), List.copyOf(all), AgencyChange.applied(files, all));
    }
  }
}
