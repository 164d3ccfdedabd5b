package org.onevisit.rule;

/** Every file of a deployment can be read; the other rules look at those that can. */
final class FilesAreReadable implements Rule {

  @Override
  public int number() {
    return 10100;
  }

  @Override
  public String id() {
    return "files-are-readable";
  }

  @Override
  public void check(Submission submission, Findings findings) {
    submission.unreadable().forEach((file, why) -> findings.add(file, "", sentence(file, why)));
  }

  /** What follows the first line is for programmers. */
  private static String sentence(String file, String why) {
    return "%s cannot be read: %s Save it again from Camunda Modeler."
        .formatted(file, why.lines().findFirst().orElse("").strip().replaceAll("[^.]$", "$0."));
  }
}
