package org.onevisit.casefile;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What acts have asked to be sent. An entry is offered again until its sender says it is done, so a
 * receiver may see the same id twice.
 */
public final class Outbox {

  private static final int BATCH = 50;

  private final Jdbi jdbi;

  public Outbox(DataSource dataSource) {
    this.jdbi = RowMappers.register(Jdbi.create(dataSource));
  }

  /**
   * Offers what waits to be sent, oldest first. Entries another node is sending are left to it.
   *
   * @param sender says whether the entry was sent; it is offered again later when not
   */
  public void send(Instant now, Predicate<Dispatch> sender) {
    jdbi.useTransaction(
        handle ->
            waiting(handle)
                .forEach(
                    dispatch -> {
                      if (sender.test(dispatch)) {
                        handle.execute(
                            "update OV_OUTBOX set SENT_AT = ?, ATTEMPTS = ATTEMPTS + 1 where ID = ?",
                            now,
                            dispatch.id());
                      }
                    }));
  }

  private static List<Dispatch> waiting(Handle handle) {
    return handle
        .createQuery(
            "select * from OV_OUTBOX where SENT_AT is null order by CREATED_AT, ID"
                + " fetch first :batch rows only for update skip locked")
        .bind("batch", BATCH)
        .mapTo(Dispatch.class)
        .list();
  }
}
