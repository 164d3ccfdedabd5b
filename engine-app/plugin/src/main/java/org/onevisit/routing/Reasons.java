package org.onevisit.routing;

import org.onevisit.catalogue.Agency;
import org.onevisit.catalogue.Delegation;
import org.onevisit.catalogue.Region;
import org.onevisit.catalogue.Wording;

/** Why a step goes where it goes, in one sentence each. */
final class Reasons {

  private Reasons() {}

  static Wording own(Asked asked, Agency agency) {
    return new Wording(
        "%s在%s对“%s”有管辖权。".formatted(agency.name(), asked.on(), asked.function()),
        "%s has the power over '%s' for region %s on %s."
            .formatted(agency.nameEn(), asked.function(), asked.region(), asked.on()));
  }

  static Wording superior(Asked asked, Region place, Agency superior) {
    return new Wording(
        "%s在%s没有负责“%s”的机关，由上级%s办理。"
            .formatted(place.name(), asked.on(), asked.function(), superior.name()),
        "%s has no agency for '%s' on %s, so its superior %s is competent."
            .formatted(place.nameEn(), asked.function(), asked.on(), superior.nameEn()));
  }

  static Wording delegated(Agency from, Agency to, Delegation by) {
    return new Wording(
        "%s自%s起委托%s办理（%s；%s）。"
            .formatted(from.name(), by.validFrom(), to.name(), by.legalBasis(), by.source()),
        "%s has delegated it to %s since %s, in its own name (%s; %s)."
            .formatted(from.nameEn(), to.nameEn(), by.validFrom(), by.legalBasis(), by.source()));
  }

  static Wording elsewhere(Asked asked, Agency right) {
    return new Wording(
        "地区%s不属于本平台机关的职权范围，请向%s申请：%s（行政许可法第三十二条）。"
            .formatted(asked.region(), right.name(), right.applyAt()),
        "Region %s is outside the powers of the agencies here. Apply to %s: %s (Licensing Law art 32)."
            .formatted(asked.region(), right.nameEn(), right.applyAt()));
  }

  static Wording nobody(Asked asked) {
    return new Wording(
        "%s没有机关在%s级对地区%s负责“%s”，其上级也没有。"
            .formatted(asked.on(), asked.level().code(), asked.region(), asked.function()),
        "No agency has function '%s' at level %s for region %s. None of its superiors has on %s."
            .formatted(asked.function(), asked.level().code(), asked.region(), asked.on()));
  }

  static Wording unknownRegion(String region) {
    var shown = region.length() > 12 ? region.substring(0, 12) + "…" : region;
    return new Wording(
        "没有行政区划代码“%s”。".formatted(shown), "There is no region '%s'.".formatted(shown));
  }

  static Wording aboveLevel(Asked asked) {
    return new Wording(
        "地区%s高于办理层级%s，请选择其下的地区。".formatted(asked.region(), asked.level().code()),
        "Region %s lies above level %s. Name one within it."
            .formatted(asked.region(), asked.level().code()));
  }
}
