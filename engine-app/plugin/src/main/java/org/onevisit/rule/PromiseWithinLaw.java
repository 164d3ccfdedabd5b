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
    for (var process : submission.permitProcesses().values()) {
      submission
          .decision(Submission.step(process).get("item") + "-clocks")
          .ifPresent(
              found ->
                  TableRow.of(found.getValue())
                      .forEach(row -> check(found.getKey(), row, findings)));
    }
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
