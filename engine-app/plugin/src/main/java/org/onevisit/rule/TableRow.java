package org.onevisit.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A row of a permit's table as it is written: law is stated in plain values and not in expressions.
 *
 * @param cells value by column; an empty cell is null
 * @param asked condition by input; an empty one holds always
 * @param unquoted columns with words that the engine would take for the name of a variable
 */
record TableRow(
    String id, Map<String, Object> cells, Map<String, String> asked, List<String> unquoted) {

  static List<TableRow> of(Decision decision) {
    return decision.getExpression() instanceof DecisionTable table
        ? table.getRules().stream().map(row -> of(table, row)).toList()
        : List.of();
  }

  private static TableRow of(DecisionTable table, Rule row) {
    var columns = table.getOutputs().stream().map(Output::getName).iterator();
    var cells = new LinkedHashMap<String, Object>();
    var unquoted = new ArrayList<String>();
    for (OutputEntry cell : row.getOutputEntries()) {
      var column = columns.next();
      var text = cell.getText().getTextContent().strip();
      cells.put(column, value(text));
      if (!text.isEmpty() && text.equals(cells.get(column))) {
        unquoted.add(column);
      }
    }
    return new TableRow(row.getId(), cells, asked(table, row), unquoted);
  }

  /** Whether the row may hold for a value of an input. */
  boolean asksFor(String input, String value) {
    var condition = asked.getOrDefault(input, "");
    return condition.isEmpty() || condition.contains('"' + value + '"');
  }

  private static Map<String, String> asked(DecisionTable table, Rule row) {
    var inputs = table.getInputs().iterator();
    var asked = new LinkedHashMap<String, String>();
    row.getInputEntries()
        .forEach(
            entry ->
                asked.put(
                    inputs.next().getInputExpression().getText().getTextContent().strip(),
                    entry.getText().getTextContent().strip()));
    return asked;
  }

  private static Object value(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("-?\\d{1,9}")) {
      return Integer.valueOf(text);
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return text.matches("\".*\"") ? text.substring(1, text.length() - 1) : text;
  }
}
