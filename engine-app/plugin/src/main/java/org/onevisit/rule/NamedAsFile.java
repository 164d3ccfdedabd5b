package org.onevisit.rule;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * A process is named as its file, and a permit as its process: one name leads to all its tables.
 */
final class NamedAsFile implements ProcessRule {

  @Override
  public int number() {
    return 10106;
  }

  @Override
  public String id() {
    return "named-as-file";
  }

  @Override
  public void check(Submission submission, String file, Process process, Findings findings) {
    for (var other : process.getModelInstance().getModelElementsByType(Process.class)) {
      if (!other.getId().equals(stem(file))) {
        findings.add(file, other.getId(), misnamed("Process", other.getId(), file));
      }
    }
    var item = Submission.step(process).get("item");
    if (!item.isEmpty() && !item.equals(process.getId())) {
      findings.add(
          file,
          process.getId(),
          "Process '%s' says permit.item is '%s'. Write '%s'."
              .formatted(process.getId(), item, process.getId()));
    }
    for (var table : TablesNameLaw.tablesOf(Submission.step(process)).keySet()) {
      submission
          .decision(table)
          .map(Map.Entry::getKey)
          .filter(found -> !table.equals(stem(found)))
          .ifPresent(found -> findings.add(found, table, misnamed("Table", table, found)));
    }
  }

  private static String misnamed(String what, String id, String file) {
    return "%s '%s' stands in file '%s'. One file holds one, and both are called the same."
        .formatted(what, id, file);
  }

  private static String stem(String file) {
    return file.replaceAll("^.*/", "").replaceAll("\\..*$", "");
  }
}
