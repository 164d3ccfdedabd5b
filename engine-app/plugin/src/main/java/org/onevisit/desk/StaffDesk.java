package org.onevisit.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Hand;
import org.onevisit.catalogue.Head;
import org.onevisit.clock.Deadlines;
import org.onevisit.refusal.StaffRefusals;
import org.onevisit.staff.Cover;
import org.onevisit.staff.StaffBook;
import org.onevisit.staff.Stray;

/**
 * Where an agency says who does the work of its officers while they are absent, and to whom it
 * falls when it would fall to nobody. Whoever calls decides who may speak for the agency: an
 * officer for himself, its head and its administrators for everybody there.
 */
public final class StaffDesk {

  private final CaseTransactions transactions;
  private final Roster roster;
  private final RepositoryService models;
  private final OpenTasks open;
  private final BiConsumer<Task, String> refuseUnfit;
  private final Deadlines deadlines;
  private final InstantSource time;

  /**
   * @param refuseUnfit throws when an officer may not do a task
   */
  public StaffDesk(
      CaseTransactions transactions,
      IdentityService identities,
      RepositoryService models,
      TaskService tasks,
      RuntimeService cases,
      BiConsumer<Task, String> refuseUnfit,
      Deadlines deadlines,
      InstantSource time) {
    this.transactions = transactions;
    this.roster = new Roster(identities);
    this.models = models;
    this.open = new OpenTasks(transactions, tasks, cases);
    this.refuseUnfit = refuseUnfit;
    this.deadlines = deadlines;
    this.time = time;
  }

  /** The covers of an agency that hold today or later, also those ended early, in order. */
  public List<Cover> covers(String agency) {
    return read(book -> book.covers(agency, today()));
  }

  public Optional<Cover> cover(String id) {
    return read(book -> book.cover(id));
  }

  /** The officers of an agency, by their user ids. */
  public List<String> officers(String agency) {
    return transactions.run(Hand.SYSTEM, work -> roster.officers(agency));
  }

  /**
   * Enters who covers for an absent officer. During these days the covering officer may do the
   * tasks that the absent one has claimed and, where the role of a head is named, what the law
   * reserves to the head; what he may not do as second officer he may not do so either.
   *
   * @param json absent, covering (none when nobody covers), role (none for every step but a
   *     head's), items (keys of permits, none for all), firstDay, lastDay (legal days, both
   *     included), reason
   * @param actor user id of who enters it
   * @throws org.onevisit.refusal.Refusal naming every fault at once; nothing has changed then
   */
  public Cover enterCover(String agency, String json, String actor) {
    return transactions.run(
        actor,
        work -> {
          var book = work.staff();
          var cover =
              new SentCover(agency, roster, this::isPermit, today())
                  .read(json, book, actor, work.hand().now());
          book.enter(cover);
          return cover;
        });
  }

  /** Ends a cover before its last day; ending it again changes nothing. */
  public void endCover(String id, String actor) {
    change(
        actor, book -> book.end(book.cover(id).orElseThrow(() -> StaffRefusals.coverUnknown(id))));
  }

  /** The officer to whom an agency's work falls in the end; its heads where none was entered. */
  public String lastResort(String agency) {
    return read(book -> lastResort(book, roster, agency));
  }

  /**
   * Enters who that is.
   *
   * @throws org.onevisit.refusal.Refusal when the user is no officer of the agency
   */
  public void enterLastResort(String agency, String officer, String actor) {
    change(
        actor,
        book -> {
          roster.refuseStranger(officer, agency);
          book.enterLastResort(agency, officer);
        });
  }

  /** The tasks of an agency that nobody looks after, as the last check found them. */
  public List<Stray> strays(String agency) {
    return read(book -> book.strays(agency));
  }

  /**
   * An officer leaves an agency: he belongs to none of its groups any more, his covers end, and his
   * tasks go on in other hands, case by case. Doing it again goes on with what an interruption
   * left.
   *
   * @param successor user id of an officer of the agency; empty when the tasks go back to all
   * @param reasons for the record
   */
  public Departure leave(
      String agency, String officer, String successor, String reasons, String actor) {
    if (officer.equals(successor)) {
      throw StaffRefusals.leavesToHimself(officer);
    }
    OpenTasks.refuseUnfit(reasons, "why the officer leaves");
    var departure = Leaving.nothingYet();
    change(
        actor,
        book -> {
          if (!successor.isEmpty()) {
            roster.refuseStranger(successor, agency);
          }
          roster.dismiss(officer, agency);
          for (var cover : book.of(agency, officer, today())) {
            book.end(cover);
            departure.ended().add(cover.id());
          }
        });
    new Leaving(open, refuseUnfit, agency, officer, successor, reasons, actor).from(departure);
    return departure;
  }

  /** Whether somebody is head of an agency today, in his own right or because he covers. */
  public boolean isHead(String officer, Head head, String agency, String item) {
    return roster.isHead(officer, head, agency)
        || read(book -> book.standsInAs(officer, agency, head.role(), item, today())).isPresent();
  }

  /** One who has left is the last resort no longer. */
  static String lastResort(StaffBook book, Roster roster, String agency) {
    return book.lastResort(agency)
        .filter(officer -> roster.isOfficer(officer, agency))
        .orElseGet(() -> Head.AGENCY.groupAt(agency));
  }

  private boolean isPermit(String item) {
    return models.createProcessDefinitionQuery().processDefinitionKey(item).count() > 0;
  }

  private LocalDate today() {
    return deadlines.day(time.instant());
  }

  private void change(String actor, Consumer<StaffBook> entry) {
    transactions.run(
        actor,
        work -> {
          entry.accept(work.staff());
          return null;
        });
  }

  private <T> T read(Function<StaffBook, T> question) {
    return transactions.run(Hand.SYSTEM, work -> question.apply(work.staff()));
  }
}
