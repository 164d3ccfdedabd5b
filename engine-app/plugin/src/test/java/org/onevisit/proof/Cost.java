package org.onevisit.proof;

/**
 * What some work cost at the database.
 *
 * @param statements executed statements, each row of a batch counting as one
 * @param roundTrips times the database was asked; a batch counts once
 * @param commits transactions that wrote something and were committed
 */
public record Cost(int statements, int roundTrips, int commits) {

  Cost plus(Cost more) {
    return new Cost(
        statements + more.statements, roundTrips + more.roundTrips, commits + more.commits);
  }

  Cost minus(Cost before) {
    return new Cost(
        statements - before.statements, roundTrips - before.roundTrips, commits - before.commits);
  }
}
