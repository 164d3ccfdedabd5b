package org.onevisit.routing;

import java.util.Optional;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Wording;

/**
 * Where a step goes: to an agency, or nowhere for a stated reason. Never nothing.
 *
 * @param decides who has the power, in whose name it is exercised; null when nobody is competent
 * @param handles who does the work: the same, or the delegate
 * @param kind why it is they
 * @param why the same in one sentence
 */
public record Route(Agency decides, Agency handles, Kind kind, Wording why) {

  /** Why a step goes where it goes. */
  public enum Kind {
    /** The agency of the place has the power. */
    OWN,
    /** The place has none, so its superior is competent. */
    SUPERIOR,
    /** The power is delegated to another agency. */
    DELEGATED,
    /** Another place is competent, whose agency does not work here. */
    ELSEWHERE,
    /** Nobody has the power. */
    NOBODY
  }

  static Route refused(Kind kind, Wording why) {
    return new Route(null, null, kind, why);
  }

  /** Who handles it; nothing when it is refused. */
  public Optional<Agency> handler() {
    return Optional.ofNullable(handles);
  }

  /** Who decides; nothing when it is refused. */
  public Optional<Agency> decider() {
    return Optional.ofNullable(decides);
  }

  /**
   * Whether the agency of the place does what is in its own power, so that there is no more to say.
   */
  public boolean isPlain() {
    return kind == Kind.OWN;
  }
}
