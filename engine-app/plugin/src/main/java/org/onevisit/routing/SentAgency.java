package org.onevisit.routing;

import java.time.LocalDate;
import java.util.Optional;
import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Checked;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Power;
import org.onevisit.catalogue.Regions;
import org.onevisit.refusal.RoutingRefusals;

/** An agency, a power or a delegation as it was sent in. All that is wrong is said at once. */
final class SentAgency {

  private static final String FUNCTION = "[a-z][a-zA-Z]{1,39}";
  private static final String ID = "[a-z0-9][a-z0-9-]{0,63}";
  private static final int LONGEST = 500;

  private SentAgency() {}

  static Agency read(String id, String json, Regions regions) {
    var sent = Checked.read(json);
    var function = function(sent, sent.text("function"));
    var region = sent.text("region");
    if (regions.byCode(region).isEmpty()) {
      sent.fault("region", "There is no region '%s'.".formatted(region));
    }
    if (!id.equals(function + region)) {
      sent.fault(
          "id", "'%s' should be '%s', its function and region.".formatted(id, function + region));
    }
    var name = text(sent, "name");
    var nameEn = text(sent, "nameEn");
    var from = from(sent);
    var to = to(sent, from);
    var applyAt = sent.textIfSent("applyAt");
    refuseFaulty(sent);
    return new Agency(
        id,
        name,
        nameEn,
        function,
        region,
        from.orElseThrow(),
        to.orElse(null),
        applyAt.orElse(null));
  }

  static Power readPower(String agency, String function, String json) {
    var sent = Checked.read(json);
    function(sent, function);
    var from = from(sent);
    var to = to(sent, from);
    var basis = text(sent, "legalBasis");
    refuseFaulty(sent);
    return new Power(agency, function, from.orElseThrow(), to.orElse(null), basis);
  }

  static Delegation readDelegation(String id, String json) {
    var sent = Checked.read(json);
    if (!id.matches(ID)) {
      sent.fault("id", "'%s' is no name of small letters, digits and hyphens.".formatted(id));
    }
    var from = from(sent);
    var read =
        new Delegation(
            id,
            sent.text("from"),
            sent.text("to"),
            function(sent, sent.text("function")),
            sent.textsIfSent("items"),
            sent.textIfSent("region").orElse(null),
            from.orElse(LocalDate.EPOCH),
            to(sent, from).orElse(null),
            text(sent, "legalBasis"),
            text(sent, "source"));
    refuseFaulty(sent);
    return read;
  }

  private static String function(Checked sent, String function) {
    if (!function.matches(FUNCTION)) {
      sent.fault("function", "'%s' is no name like marketSupervision.".formatted(function));
    }
    return function;
  }

  private static String text(Checked sent, String field) {
    var text = sent.text(field);
    if (text.length() > LONGEST) {
      sent.fault(field, "At most %d characters are taken.".formatted(LONGEST));
    }
    return text;
  }

  private static Optional<LocalDate> from(Checked sent) {
    return sent.date("validFrom");
  }

  private static Optional<LocalDate> to(Checked sent, Optional<LocalDate> from) {
    var to = sent.dateIfSent("validTo");
    if (to.isPresent() && from.filter(to.get()::isBefore).isPresent()) {
      sent.fault("validTo", "%s lies before validFrom.".formatted(to.get()));
    }
    return to;
  }

  private static void refuseFaulty(Checked sent) {
    if (!sent.faults().isEmpty()) {
      throw RoutingRefusals.agencyFaulty(sent.faults());
    }
  }
}
