package org.onevisit.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onevisit.licence.SealUse;
import org.onevisit.record.Entry;

/** What a command adds to a case for good: rows that are written once and never changed. */
final class Additions {

  private final List<Document> documents = new ArrayList<>();
  private final Set<Participant> participants = new LinkedHashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Dispatch> dispatches = new ArrayList<>();
  private final List<Submitted> submissions = new ArrayList<>();
  private final List<SealUse> sealUses = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();

  void add(Document document) {
    documents.add(document);
  }

  void add(Participant participant) {
    participants.add(participant);
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  void add(Dispatch dispatch) {
    dispatches.add(dispatch);
  }

  void add(Submitted submission) {
    submissions.add(submission);
  }

  void add(SealUse use) {
    sealUses.add(use);
  }

  void add(Visit visit) {
    visits.add(visit);
  }

  void flush(CaseStore store) {
    store.write(Tables.INSERT_DOCUMENT, documents);
    store.write(FollowUpStore.INSERT_SEAL_USE, sealUses);
    store.write(Tables.INSERT_PARTICIPANT, participants);
    store.write(Tables.INSERT_SUBMISSION, submissions);
    store.write(Tables.INSERT_RECORD, entries);
    store.write(Tables.INSERT_DISPATCH, dispatches);
    store.write(Tables.INSERT_VISIT, visits);
  }
}
