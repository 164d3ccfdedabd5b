package org.onevisit.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.Level;
import org.onevisit.routing.Asked;

/**
 * What was applied for; fixed once received, but for the lane, which the applicant may leave, and
 * for errors put right on the spot.
 *
 * @param definitionId the version of the permit the case keeps to its end
 * @param region division code that decides which agencies are competent
 * @param leadAgency agency id of the deciding agency
 * @param lane code of the lane in which it is handled now
 * @param delivery {@code counter} or {@code courier}
 * @param queryCode second factor of the public status query
 * @param receivedAt when the application came in, UTC
 * @param matter number of the matter (一件事) the case belongs to, its own for the matter itself; null
 *     when it stands alone
 * @param renews number of the licence it asks to prolong, null when it asks for a new one
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
    String renews,
    String matter,
    @Nested("applicant") Applicant applicant) {

  /** Whether it is a matter, whose items are cases of their own. */
  public boolean isMatter() {
    return caseNo.equals(matter);
  }

  /** Whether it is an item of a matter. */
  public boolean isItem() {
    return matter != null && !isMatter();
  }

  /** The region in which the case is handled. */
  public String place() {
    return level.place(region);
  }

  /** What the agency with a function is sought for, at the level of the case. */
  public Asked asks(String function, LocalDate today) {
    return asks(function, level, today);
  }

  /** The same at another level. */
  public Asked asks(String function, Level at, LocalDate today) {
    return new Asked(function, at, item, region, today);
  }

  /** What the deciding agency is sought for. */
  public Asked asksLead(LocalDate today) {
    return asks(leadFunction, today);
  }

  /** The lane the case is in. */
  public Lane chosenLane() {
    return Lane.named(lane).orElse(Lane.ORDINARY);
  }

  /** The same, gone the ordinary way. */
  public Application ordinary() {
    return in(Lane.ORDINARY);
  }

  /** The same, the applicant's data put right. */
  Application by(Applicant corrected) {
    return new Application(
        caseNo,
        item,
        definitionId,
        region,
        level,
        leadFunction,
        leadAgency,
        lane,
        delivery,
        queryCode,
        receivedAt,
        renews,
        matter,
        corrected);
  }

  /** The same, decided by another agency. */
  public Application ledBy(String agency) {
    return new Application(
        caseNo,
        item,
        definitionId,
        region,
        level,
        leadFunction,
        agency,
        lane,
        delivery,
        queryCode,
        receivedAt,
        renews,
        matter,
        applicant);
  }

  private Application in(Lane other) {
    return new Application(
        caseNo,
        item,
        definitionId,
        region,
        level,
        leadFunction,
        leadAgency,
        other.code(),
        delivery,
        queryCode,
        receivedAt,
        renews,
        matter,
        applicant);
  }
}
