package org.onevisit.release;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.onevisit.refusal.DeploymentRefusals;
import org.onevisit.release.Release.State;

/** The book of what was deployed, as one transaction reads and writes it. */
public final class ReleaseRegister {

  private static final int NEWEST = 100;

  private final Jdbi jdbi;
  private final Instant at;

  /** Opens the book at an instant. */
  public ReleaseRegister(Jdbi jdbi, Instant at) {
    this.jdbi = jdbi;
    this.at = at;
  }

  /** The newest first. */
  public List<Release> newest() {
    return jdbi.withHandle(
        db ->
            db.createQuery("select * from OV_RELEASE order by HANDED_IN_AT desc, ID")
                .setMaxRows(NEWEST)
                .map(ConstructorMapper.of(Release.class))
                .list());
  }

  /** Enters what somebody has handed in and is active at once. */
  public void active(String id, String name, String hash, String warnings, String by) {
    insert(id, name, hash, warnings, by, State.RELEASED, id);
  }

  /** Enters what waits for a second person; what waited under the same name waits no more. */
  public void held(String id, String name, String hash, String warnings, String by) {
    jdbi.useHandle(
        db ->
            db.execute(
                "update OV_RELEASE set STATE = 'REPLACED' where NAME = ? and STATE = 'HELD'",
                name));
    insert(id, name, hash, warnings, by, State.HELD, null);
  }

  /**
   * What waits, to be released now; others who want to settle it wait for this transaction.
   *
   * @param by who would release it
   * @throws org.onevisit.refusal.Refusal when there is no such thing, it does not wait, or who
   *     handed it in would release it
   */
  public Release waiting(String id, String by) {
    var release = waiting(id);
    if (release.handedInBy().equalsIgnoreCase(by)) {
      throw DeploymentRefusals.sameHands(release.name(), by);
    }
    return release;
  }

  /**
   * What waits; others who want to settle it wait for this transaction.
   *
   * @throws org.onevisit.refusal.Refusal when there is no such thing, or it does not wait
   */
  public Release waiting(String id) {
    var release =
        jdbi.withHandle(
            db ->
                db.createQuery("select * from OV_RELEASE where ID = ? for update")
                    .bind(0, id)
                    .map(ConstructorMapper.of(Release.class))
                    .findOne()
                    .orElseThrow(() -> DeploymentRefusals.releaseUnknown(id)));
    if (release.state() != State.HELD) {
      throw DeploymentRefusals.settled(release.name(), release.state());
    }
    return release;
  }

  /** Enters that it waits no more, and why. */
  public void discard(String id, String by, String reasons) {
    jdbi.useHandle(
        db ->
            db.execute(
                "update OV_RELEASE set STATE = 'DISCARDED', DISCARDED_BY = ?, DISCARDED_AT = ?,"
                    + " DISCARD_REASONS = ? where ID = ?",
                by,
                at,
                reasons,
                id));
  }

  /** Enters the release, and the engine's deployment that is active by it. */
  public void release(String id, String by, String activeAs) {
    jdbi.useHandle(
        db ->
            db.execute(
                "update OV_RELEASE set STATE = 'RELEASED', RELEASED_BY = ?, RELEASED_AT = ?,"
                    + " ACTIVE_AS = ? where ID = ?",
                by,
                at,
                activeAs,
                id));
  }

  private void insert(
      String id,
      String name,
      String hash,
      String warnings,
      String by,
      State state,
      String activeAs) {
    jdbi.useHandle(
        db ->
            db.createUpdate(
                    "insert into OV_RELEASE (ID, NAME, HASH, STATE, HANDED_IN_BY, HANDED_IN_AT,"
                        + " WARNINGS, ACTIVE_AS) values (:id, :name, :hash, :state, :by, :at,"
                        + " :warnings, :activeAs)")
                .bind("id", id)
                .bind("name", name)
                .bind("hash", hash)
                .bind("state", state)
                .bind("by", by)
                .bind("at", at)
                .bind("warnings", warnings)
                .bind("activeAs", activeAs)
                .execute());
  }
}
