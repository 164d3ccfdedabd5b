package org.onevisit.app.portal;

import java.io.Serializable;

/**
 * The case whose number and query code somebody has shown; kept in the session, never in an
 * address.
 *
 * @param code shown once more to whoever has just applied, to keep
 * @param justApplied whether this session began with the application
 */
record OpenCase(String caseNo, String code, boolean justApplied) implements Serializable {

  /** Under this name in the session. */
  static final String ATTRIBUTE = "openCase";
}
