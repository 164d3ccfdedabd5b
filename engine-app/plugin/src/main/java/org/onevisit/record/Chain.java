package org.onevisit.record;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.onevisit.catalogue.Sha256;

/** Links entries by hash, so that a changed, dropped or swapped row shows. */
public final class Chain {

  /** The head of a record without entries. */
  public static final String EMPTY = "";

  private static final String SEPARATOR = "\u001f";

  private Chain() {}

  /** Returns the entry with its place in the chain after {@code head}. */
  public static Entry link(Entry e, int seq, String head) {
    var at = e.at().truncatedTo(ChronoUnit.MILLIS);
    var placed =
        new Entry(
            e.caseNo(), seq, at, e.actor(), e.agency(), e.act(), e.subject(), e.detail(), head, "");
    return new Entry(
        placed.caseNo(),
        seq,
        at,
        placed.actor(),
        placed.agency(),
        placed.act(),
        placed.subject(),
        placed.detail(),
        head,
        hash(placed));
  }

  /** Returns the first entry that does not fit the chain, or nothing when the record is whole. */
  public static Optional<Entry> firstBroken(List<Entry> entries) {
    var head = EMPTY;
    var seq = 1;
    for (var entry : entries) {
      if (!entry.equals(link(entry, seq, head))) {
        return Optional.of(entry);
      }
      head = entry.hash();
      seq++;
    }
    return Optional.empty();
  }

  private static String hash(Entry e) {
    return Sha256.of(
        String.join(
            SEPARATOR,
            e.caseNo(),
            String.valueOf(e.seq()),
            e.at().toString(),
            e.actor(),
            e.agency(),
            e.act(),
            e.subject(),
            e.detail(),
            e.previous()));
  }
}
