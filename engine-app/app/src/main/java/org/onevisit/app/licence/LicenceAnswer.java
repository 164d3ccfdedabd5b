package org.onevisit.app.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.onevisit.licence.LicenceState;

/**
 * What the public learns about a licence.
 *
 * @param holder an organisation's name; empty for a person, whose name is nobody else's business
 * @param validTo null when it has no end
 * @param seal null while nothing has been printed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenceAnswer(
    LicenceState state,
    String identifier,
    String number,
    Bilingual title,
    String holder,
    Bilingual agency,
    LocalDate issuedOn,
    LocalDate validFrom,
    LocalDate validTo,
    SealCheck seal) {}
