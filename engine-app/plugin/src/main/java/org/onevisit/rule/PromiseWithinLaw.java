package org.onevisit.rule;

/** An agency may promise to be faster than the law, never slower (Zhejiang reform rules art 12). */
final class PromiseWithinLaw implements Rule {

  @Override
  public int number() {
    return 10116;
  }

  @Override
  public String id() {
    return "promise-within-law";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    submission.permitProcesses().values().stream()
        .flatMap(process -> submission.clockTables(Submission.step(process).get("item")).stream())
        .distinct()
        .forEach(
            table ->
                TableRow.of(table.getValue()).forEach(row -> check(table.getKey(), row, findings)));
  }

  private static void check(String file, TableRow row, Findings findings) {
    if (row.cells().get("promisedLength") instanceof Integer promised
        && row.cells().get("statutoryLength") instanceof Integer statutory
        && promised > statutory) {
      findings.add(
          file,
          row.id(),
          "Clock '%s' promises %d where the law gives %d. Promise no more than that."
              .formatted(row.cells().get("clock"), promised, statutory));
    }
  }
}
