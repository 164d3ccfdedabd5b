package org.onevisit.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of one case in one table: as they were read, and what they have become since. */
final class Rows<R> {

  private final Function<R, String> key;
  private final Map<String, R> read = new LinkedHashMap<>();
  private final Map<String, R> current = new LinkedHashMap<>();

  Rows(Function<R, String> key, List<R> read) {
    this.key = key;
    read.forEach(row -> this.read.put(key.apply(row), row));
    current.putAll(this.read);
  }

  R get(String id) {
    return current.get(id);
  }

  Collection<R> all() {
    return List.copyOf(current.values());
  }

  void put(R row) {
    current.put(key.apply(row), row);
  }

  List<R> inserted() {
    return current.entrySet().stream()
        .filter(e -> !read.containsKey(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  List<R> changed() {
    var changed = new ArrayList<R>();
    read.forEach(
        (id, row) -> {
          if (!row.equals(current.get(id))) {
            changed.add(current.get(id));
          }
        });
    return changed;
  }
}
