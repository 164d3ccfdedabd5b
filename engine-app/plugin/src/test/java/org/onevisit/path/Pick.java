package org.onevisit.path;

/** {@code pick} in the expressions of random models: a free choice. */
public final class Pick {

  private Choices choices = new Choices(java.util.List.of());

  void follow(Choices choices) {
    this.choices = choices;
  }

  public boolean yes() {
    return choices.yes();
  }

  public int of(int options) {
    return choices.of(options);
  }
}
