package org.onevisit.casefile;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.onevisit.clock.PausedTime;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.licence.EndProposal;
import org.onevisit.licence.Licence;
import org.onevisit.licence.Seal;
import org.onevisit.licence.SealUse;
import org.onevisit.opinion.Opinion;
import org.onevisit.promise.CreditEntry;
import org.onevisit.promise.LaneChoice;
import org.onevisit.promise.Promise;
import org.onevisit.record.Entry;
import org.onevisit.supervision.SupervisionNotice;

/** Teaches a JDBC mapper the rows of the case register. */
public final class RowMappers {

  private RowMappers() {}

  public static Jdbi register(Jdbi jdbi) {
    for (var type :
        new Class<?>[] {
          CaseRow.class,
          StatutoryClock.class,
          PausedTime.class,
          CaseMaterial.class,
          Document.class,
          Promise.class,
          LaneChoice.class,
          CreditEntry.class,
          Custody.class,
          Licence.class,
          EndProposal.class,
          SupervisionNotice.class,
          Seal.class,
          SealUse.class,
          Opinion.class,
          Forwarded.class,
          Participant.class,
          Entry.class,
          Dispatch.class,
          Submitted.class,
          Visit.class,
          VisitFigure.class
        }) {
      jdbi.registerRowMapper(ConstructorMapper.factory(type));
    }
    return jdbi;
  }
}
