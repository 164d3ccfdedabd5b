package org.onevisit.desk;

import java.util.Map;
import java.util.TreeMap;
import org.onevisit.catalogue.Sha256;

/** Tells whether two submissions say the same. */
final class Submissions {

  private Submissions() {}

  static String hash(String item, Map<String, Object> answers) {
    return Sha256.of(item + new TreeMap<>(answers));
  }
}
