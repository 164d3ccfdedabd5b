package org.onevisit.refusal;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Something was asked for that the law or the catalogue does not allow. Nothing has changed. */
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Fault> faults;

  Refusal(String code, String message) {
    this(code, message, List.of());
  }

  Refusal(String code, String message, List<Fault> faults) {
    super(code + " " + message + listed(faults));
    this.code = code;
    this.faults = List.copyOf(faults);
  }

  /** Stable number of the message, e.g. {@code PERMIT-03001}. */
  public String code() {
    return code;
  }

  /** All faults at once; empty when the refusal is not about single fields. */
  public List<Fault> faults() {
    return faults;
  }

  private static String listed(List<Fault> faults) {
    return faults.isEmpty()
        ? ""
        : faults.stream().map(Fault::toString).collect(joining(" ", " ", ""));
  }
}
