package org.onevisit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.act.Office;
import org.onevisit.act.SharedData;
import org.onevisit.calendar.CalendarHistory;
import org.onevisit.calendar.Jurisdiction;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Hand;
import org.onevisit.casefile.Outbox;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.PausedTime;
import org.onevisit.clock.Replay;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.deployment.RuleCheckingDeployer;
import org.onevisit.deployment.TablesInTurn;
import org.onevisit.desk.CalendarDesk;
import org.onevisit.desk.ServiceDesk;
import org.onevisit.guard.AllGroups;
import org.onevisit.guard.NoReflection;
import org.onevisit.guard.NoTaskGrants;
import org.onevisit.wiring.Wiring;

/**
 * The only way in: makes any Camunda 7.24 engine run permits across agencies. Name it under {@code
 * processEnginePlugins}; the defaults are the agencies and calendars that come with it.
 */
public class CrossAgencyPlugin extends AbstractProcessEnginePlugin {

  private Agencies agencies = Agencies.shipped();
  private SharedData sharedData = SharedData.none();
  private String licenceIdentifierPrefix = "2.25.165717247742843677812765699615547287277";
  private CalendarHistory calendars = new CalendarHistory(Jurisdiction.china());
  private Deadlines deadlines = new Deadlines(calendars);
  private Wiring wiring;
  private ProcessEngineConfigurationImpl engine;

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
    var office = new Office(agencies, deadlines, sharedData, licenceIdentifierPrefix);
    wiring = new Wiring(office, calendars);
    registerBeans(engine);
    registerMeaning(engine);
    registerCaseRegister(engine);
    registerIsolation(engine);
    registerRules(engine);
    registerJobs(engine);
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    var engineTables = engine.getSchemaOperationsCommand();
    engine.setSchemaOperationsCommand(
        new TablesInTurn(engineTables, engine.getDataSource(), calendars));
  }

  /** Goes on with what a node left undone when it ended, or a new release has brought. */
  @Override
  public void postProcessEngineBuild(ProcessEngine built) {
    wiring
        .transactions(engine)
        .run(
            Hand.SYSTEM,
            work -> {
              if (work.countOutdated() > 0) {
                wiring.recalculate();
              }
              return null;
            });
  }

  /** Where an administrator enters notices and closures, once the engine is built. */
  public CalendarDesk calendarDesk() {
    return new CalendarDesk(
        wiring.transactions(engine), calendars.jurisdiction(), agencies, wiring::recalculate);
  }

  /** What can be done with cases from outside their agencies, once the engine is built. */
  public ServiceDesk serviceDesk() {
    return new ServiceDesk(wiring.transactions(engine), engine.getRuntimeService());
  }

  /** The item of a case, as its tables said when it was received. */
  public PermitItem item(Application application) {
    return wiring.transactions(engine).run(Hand.SYSTEM, work -> wiring.item(application));
  }

  /** Every clock of a case with the derivation of its due dates, line by line. */
  public List<Replay> replay(Application application) {
    var item = item(application);
    var pauses = cases().pauses(application.caseNo());
    return cases().clocks(application.caseNo()).stream()
        .map(clock -> replay(application, clock, item, pauses))
        .toList();
  }

  /** The law of a clock is that of the day its period is counted from. */
  private Replay replay(
      Application application, StatutoryClock clock, PermitItem item, List<PausedTime> pauses) {
    var law = item.clock(clock.kind(), deadlines.day(clock.startedAt()));
    var own = pauses.stream().filter(pause -> pause.clock().equals(clock.kind())).toList();
    return deadlines.in(application.place()).replay(clock, law, own);
  }

  /** What has to be sent, once the engine is built. */
  public Outbox outbox() {
    return new Outbox(engine.getDataSource());
  }

  /** The engine's time, by which everything here is counted; tests move it. */
  public InstantSource time() {
    return () -> ClockUtil.getCurrentTime().toInstant();
  }

  /** Whose law the clocks follow. */
  public Jurisdiction jurisdiction() {
    return calendars.jurisdiction();
  }

  /** Counts the periods of the jurisdiction. */
  public Deadlines deadlines() {
    return deadlines;
  }

  /** The agencies cases are routed to. */
  public Agencies agencies() {
    return agencies;
  }

  /** Reads cases and licences, once the engine is built. */
  public Cases cases() {
    return new Cases(engine.getDataSource(), calendars);
  }

  /** The agencies cases are routed to; default: those shipped with the plugin. */
  public void setAgencies(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Whose law the clocks follow, and in whose time; default: mainland China. */
  public void setJurisdiction(Jurisdiction jurisdiction) {
    calendars = new CalendarHistory(jurisdiction);
    deadlines = new Deadlines(calendars);
  }

  /** What the public-data platform can answer; default: nothing. */
  public void setSharedData(SharedData sharedData) {
    this.sharedData = sharedData;
  }

  /** First part of licence identifiers; default: an arc private to the project. */
  public void setLicenceIdentifierPrefix(String licenceIdentifierPrefix) {
    this.licenceIdentifierPrefix = licenceIdentifierPrefix;
  }

  private void registerBeans(ProcessEngineConfigurationImpl engine) {
    var beans = wiring.beans(engine.getBeans());
    engine.setBeans(beans);
    // a host such as Spring would otherwise let models reach every bean it has
    engine.setExpressionManager(new NoReflection(beans));
  }

  private void registerCaseRegister(ProcessEngineConfigurationImpl engine) {
    addSessionFactories(engine, wiring.sessionFactories());
    engine.setEnableDefaultDbHistoryEventHandler(false);
    var handlers = orEmpty(engine.getCustomHistoryEventHandlers());
    handlers.add(wiring.historyEventHandler());
    engine.setCustomHistoryEventHandlers(handlers);
  }

  private void registerIsolation(ProcessEngineConfigurationImpl engine) {
    engine.setTenantIdProvider(wiring.tenantIdProvider());
    engine.setResourceAuthorizationProvider(
        new NoTaskGrants(wiring::isOwned, wiring::refuseSameOfficer));
    addSessionFactories(engine, List.of(AllGroups.factory()));
  }

  private void registerJobs(ProcessEngineConfigurationImpl engine) {
    var handlers = orEmpty(engine.getCustomJobHandlers());
    handlers.addAll(wiring.jobHandlers());
    engine.setCustomJobHandlers(handlers);
  }

  private void registerRules(ProcessEngineConfigurationImpl engine) {
    var deployers = orEmpty(engine.getCustomPreDeployers());
    deployers.add(new RuleCheckingDeployer(agencies));
    engine.setCustomPreDeployers(deployers);
  }

  private void registerMeaning(ProcessEngineConfigurationImpl engine) {
    var listeners = orEmpty(engine.getCustomPostBPMNParseListeners());
    listeners.add(wiring.parseListener());
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  private static void addSessionFactories(
      ProcessEngineConfigurationImpl engine, List<SessionFactory> more) {
    var factories = orEmpty(engine.getCustomSessionFactories());
    factories.addAll(more);
    engine.setCustomSessionFactories(factories);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? new ArrayList<>() : new ArrayList<>(list);
  }
}
