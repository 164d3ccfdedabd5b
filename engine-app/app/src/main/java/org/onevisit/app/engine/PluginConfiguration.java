package org.onevisit.app.engine;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.act.SharedData;
import org.onevisit.app.licence.LicenceProperties;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Disclosures;
import org.onevisit.casefile.Outbox;
import org.onevisit.catalogue.Agencies;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.ReceiptDay;
import org.onevisit.desk.AgencyDesk;
import org.onevisit.desk.CalendarDesk;
import org.onevisit.desk.CorrectionDesk;
import org.onevisit.desk.CreditDesk;
import org.onevisit.desk.LaneDesk;
import org.onevisit.desk.LicenceDesk;
import org.onevisit.desk.LicenceTerms;
import org.onevisit.desk.OpinionDesk;
import org.onevisit.desk.ReleaseDesk;
import org.onevisit.desk.ReturnDesk;
import org.onevisit.desk.SealDesk;
import org.onevisit.desk.ServiceDesk;
import org.onevisit.desk.StaffDesk;
import org.onevisit.desk.StaffWatch;
import org.onevisit.desk.SupervisionDesk;
import org.onevisit.desk.TaskDesk;
import org.onevisit.desk.VisitDesk;
import org.onevisit.desk.VoucherDesk;
import org.onevisit.routing.Router;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plugin as a bean, which the engine's starter picks up, and its faces for the rooms here. */
@Configuration
@EnableConfigurationProperties(JurisdictionProperties.class)
class PluginConfiguration {

  @Bean
  CrossAgencyPlugin crossAgencyPlugin(
      SharedData sharedData,
      LicenceProperties licence,
      JurisdictionProperties jurisdiction,
      @Value("${onevisit.receipt-day}") ReceiptDay receiptDay,
      @Value("${onevisit.lamp.working-days}") int lampWorkingDays,
      @Value("${onevisit.lamp.percent}") int lampPercent,
      @Value("${onevisit.release.four-eyes}") boolean fourEyesRelease,
      @Value("${onevisit.staff.unclaimed-working-days:2}") int unclaimedWorkingDays) {
    var plugin = new CrossAgencyPlugin();
    plugin.setJurisdiction(jurisdiction.jurisdiction());
    plugin.setReceiptDay(receiptDay);
    plugin.setSharedData(sharedData);
    plugin.setLampWorkingDays(lampWorkingDays);
    plugin.setLampPercent(lampPercent);
    plugin.setFourEyesRelease(fourEyesRelease);
    plugin.setUnclaimedWorkingDays(unclaimedWorkingDays);
    plugin.setLicenceIdentifierPrefix(licence.identifierPrefix());
    return plugin;
  }

  @Bean
  ServiceDesk serviceDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.serviceDesk();
  }

  @Bean
  CreditDesk creditDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.creditDesk();
  }

  @Bean
  CorrectionDesk correctionDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.correctionDesk();
  }

  @Bean
  VoucherDesk voucherDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.voucherDesk();
  }

  @Bean
  VisitDesk visitDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.visitDesk();
  }

  @Bean
  LaneDesk laneDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.laneDesk();
  }

  @Bean
  CalendarDesk calendarDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.calendarDesk();
  }

  @Bean
  OpinionDesk opinionDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.opinionDesk();
  }

  @Bean
  ReleaseDesk releaseDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.releaseDesk();
  }

  @Bean
  LicenceDesk licenceDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.licenceDesk();
  }

  @Bean
  SupervisionDesk supervisionDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.supervisionDesk();
  }

  @Bean
  SealDesk sealDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.sealDesk();
  }

  @Bean
  StaffDesk staffDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.staffDesk();
  }

  @Bean
  TaskDesk taskDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.taskDesk();
  }

  @Bean
  ReturnDesk returnDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.returnDesk();
  }

  @Bean
  StaffWatch staffWatch(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.staffWatch();
  }

  @Bean
  LicenceTerms licenceTerms(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.licenceTerms();
  }

  @Bean
  Cases cases(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.cases();
  }

  @Bean
  Disclosures disclosures(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.disclosures();
  }

  @Bean
  Outbox outbox(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.outbox();
  }

  /** In which days begin and end, wherever the server stands. */
  @Bean
  ZoneId jurisdictionZone(CrossAgencyPlugin plugin) {
    return plugin.jurisdiction().zone();
  }

  @Bean
  InstantSource engineTime(CrossAgencyPlugin plugin) {
    return plugin.time();
  }

  @Bean
  Deadlines deadlines(CrossAgencyPlugin plugin) {
    return plugin.deadlines();
  }

  /** The agencies as this node knows them at the time it is asked. */
  @Bean
  Supplier<Agencies> catalogueOfAgencies(CrossAgencyPlugin plugin) {
    return plugin::agencies;
  }

  @Bean
  Router router(CrossAgencyPlugin plugin) {
    return plugin.router();
  }

  @Bean
  AgencyDesk agencyDesk(CrossAgencyPlugin plugin, ProcessEngine built) {
    return plugin.agencyDesk();
  }
}
