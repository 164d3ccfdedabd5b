package org.onevisit.act;

import java.util.Optional;
import org.onevisit.casefile.Applicant;
import org.onevisit.catalogue.Material;
import org.onevisit.catalogue.Regions;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.ReceiptDay;
import org.onevisit.routing.Router;

/**
 * What every act may draw on.
 *
 * @param identifierPrefix first part of licence identifiers; the national root is a setting
 */
public record Office(
    Router router,
    Regions regions,
    Deadlines deadlines,
    ReceiptDay receiptDay,
    SharedData sharedData,
    String identifierPrefix) {

  /** Where shared data show a material of the applicant; nothing when it is not shared. */
  Optional<String> shared(Material material, Applicant applicant) {
    return material.sharedLicence().isEmpty()
        ? Optional.empty()
        : sharedData.find(material.sharedLicence(), applicant);
  }
}
