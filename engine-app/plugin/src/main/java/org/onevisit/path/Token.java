package org.onevisit.path;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A token, and within it those of the sub-process, call or instances it stands for. */
final class Token {

  enum Phase {
    /** Comes in within the running transaction. */
    ENTERING,
    /** Waits for a transaction of its own before it enters. */
    BEFORE,
    /** Waits for somebody or something, or holds tokens within. */
    ACTIVE,
    /** Has come to a join and waits for the others. */
    JOINING,
    /** Waits for a transaction of its own to take {@link #via}. */
    AFTER
  }

  final Token parent;
  final List<Token> within = new ArrayList<>();

  /** How often an event that interrupts nothing has been heard here, by its index. */
  private final Map<Integer, Integer> heard = new TreeMap<>();

  Element at;
  Phase phase;
  Flow via;

  /** Stands for all the instances of a repeated element. */
  boolean isBody;

  /** Instances still to begin, one after the other. */
  int left;

  /** Was interrupted from within and hears no more events. */
  boolean isDeaf;

  /** What is known of the variables; of a process only. */
  Facts facts;

  Token(Element at, Phase phase, Token parent) {
    this.at = at;
    this.phase = phase;
    this.parent = parent;
    if (parent != null) {
      parent.within.add(this);
    }
  }

  /** One of the instances of a repeated element. */
  boolean isInstance() {
    return parent != null && parent.isBody;
  }

  Facts nearestFacts() {
    return facts != null ? facts : parent.nearestFacts();
  }

  /** Whether it has neither ended nor been taken away. */
  boolean isThere() {
    return parent == null || parent.within.contains(this) && parent.isThere();
  }

  void moveTo(Element next) {
    at = next;
    phase = Phase.ENTERING;
    via = null;
    isBody = false;
    isDeaf = false;
    left = 0;
    heard.clear();
  }

  int timesHeard(Element event) {
    return heard.getOrDefault(event.index, 0);
  }

  void hear(Element event) {
    heard.merge(event.index, 1, Integer::sum);
  }

  Token copy(Token newParent, Map<Token, Token> copies) {
    var copy = new Token(at, phase, newParent);
    copy.via = via;
    copy.isBody = isBody;
    copy.left = left;
    copy.isDeaf = isDeaf;
    copy.heard.putAll(heard);
    copy.facts = facts == null ? null : facts.copy();
    copies.put(this, copy);
    within.forEach(token -> token.copy(copy, copies));
    return copy;
  }

  /** The same for tokens that behave the same. */
  String key(IdentityHashMap<Token, Integer> turns) {
    var key = new StringBuilder().append(at.index).append(".abcde".charAt(phase.ordinal() + 1));
    if (via != null) {
      key.append('>').append(via.to().index);
    }
    if (turns.containsKey(this)) {
      key.append('#').append(turns.get(this));
    }
    if (isBody) {
      key.append('m').append(left);
    }
    if (isDeaf) {
      key.append('!');
    }
    if (!heard.isEmpty()) {
      key.append(heard);
    }
    if (facts != null) {
      key.append(facts);
    }
    if (!within.isEmpty()) {
      key.append(
          within.stream()
              .map(token -> token.key(turns))
              .sorted()
              .collect(Collectors.joining(",", "(", ")")));
    }
    return key.toString();
  }
}
