package org.onevisit.routing;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.catalogue.Json;

/** The entries in the database. They are added to and never changed. */
final class AgencyStore {

  private final Jdbi jdbi;

  AgencyStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<AgencyChange> after(int version) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select * from OV_AGENCY_CHANGE where VERSION > ? order by VERSION", version)
                .map(
                    (row, context) ->
                        new AgencyChange(
                            row.getInt("VERSION"),
                            Json.read(row.getString("CONTENT"), AgencyContent.class),
                            row.getString("ENTERED_BY"),
                            row.getTimestamp("ENTERED_AT").toInstant()))
                .list());
  }

  void add(int version, AgencyContent content, String by, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into OV_AGENCY_CHANGE (VERSION, CONTENT, ENTERED_BY, ENTERED_AT)"
                    + " values (?, ?, ?, ?)",
                version,
                Json.write(content),
                by,
                at));
  }
}
