package org.onevisit.casefile;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.onevisit.catalogue.Level;

/**
 * What was applied for; fixed once received.
 *
 * @param definitionId the version of the permit the case keeps to its end
 * @param region division code that decides which agencies are competent
 * @param leadAgency agency id of the deciding agency
 * @param lane {@code ordinary} or {@code trustFirst}
 * @param delivery {@code counter} or {@code courier}
 * @param queryCode second factor of the public status query
 * @param receivedAt when the application came in, UTC
 */
public record Application(
    String caseNo,
    String item,
    String definitionId,
    String region,
    Level level,
    String leadFunction,
    String leadAgency,
    String lane,
    String delivery,
    String queryCode,
    Instant receivedAt,
    @Nested("applicant") Applicant applicant) {

  /** The region in which the case is handled: that of its level in which the applicant's lies. */
  public String place() {
    return level.contains(region) ? level.truncate(region) : region;
  }

  /** Whether decisions rest on scans and originals are shown on completion (信任在先、办结核验). */
  public boolean isTrustFirst() {
    return "trustFirst".equals(lane);
  }
}
