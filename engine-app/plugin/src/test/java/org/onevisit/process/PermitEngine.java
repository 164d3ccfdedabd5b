package org.onevisit.process;

import static org.onevisit.process.Applications.NURSE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.onevisit.CrossAgencyPlugin;
import org.onevisit.act.SharedData;
import org.onevisit.casefile.Cases;
import org.onevisit.catalogue.Head;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.clock.Calendars;
import org.onevisit.clock.Lamp;
import org.onevisit.clock.ReceiptDay;
import org.onevisit.clock.Replay;
import org.onevisit.desk.AgencyDesk;
import org.onevisit.desk.CalendarDesk;
import org.onevisit.desk.LicenceTerms;
import org.onevisit.desk.OpinionDesk;
import org.onevisit.desk.ServiceDesk;
import org.onevisit.desk.VisitDesk;

/**
 * A stock engine with the plugin, the shipped models and a clock that moves only when told. It
 * fails a class that leaves a sequence flow of its model untaken.
 */
public final class PermitEngine implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private final List<String> models;
  private final TakenFlows flows = new TakenFlows();
  private final Set<String> shared = new HashSet<>();
  private final CrossAgencyPlugin plugin = new CrossAgencyPlugin();
  private final SteppedJobExecutor jobs = new SteppedJobExecutor();
  private boolean authorization;
  private ProcessEngine engine;
  private Cases cases;

  private PermitEngine(List<String> models) {
    this.models = models;
  }

  /** An engine whose tests look at something else than the flows of a model. */
  public static PermitEngine withShippedPermits() {
    return new PermitEngine(List.of());
  }

  /** An engine whose tests must take every sequence flow of one model or several. */
  public static PermitEngine covering(String... models) {
    return new PermitEngine(List.of(models));
  }

  /** The same in a jurisdiction with a rule of its own for what is filed online. */
  public PermitEngine receiving(ReceiptDay rule) {
    plugin.setReceiptDay(rule);
    return this;
  }

  /** The same where a second person releases what somebody deploys. */
  public PermitEngine releasingByFourEyes() {
    plugin.setFourEyesRelease(true);
    return this;
  }

  /** The same with the engine's authorization on, as an installation has it. */
  public PermitEngine withAuthorization() {
    authorization = true;
    return this;
  }

  /** An engine that no JUnit class owns; close it in the end. */
  public static PermitEngine started(String name, BpmnParseListener watcher) {
    var permits = withShippedPermits();
    permits.build(name, watcher);
    return permits;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    build(context.getRequiredTestClass().getSimpleName(), flows);
  }

  private void build(String name, BpmnParseListener watcher) {
    plugin.setSharedData(sharedData());
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    configuration.setHistory("full");
    configuration.setJobExecutor(jobs);
    configuration.setJobExecutorAcquireByDueDate(true);
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setAuthorizationEnabled(authorization);
    configuration.setProcessEnginePlugins(new ArrayList<>(List.of(plugin)));
    configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(watcher)));
    engine = configuration.buildProcessEngine();
    cases = plugin.cases();
    deploy(PermitFiles.shipped());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    begin();
  }

  /** The morning on which every story begins; the public-data platform knows nothing. */
  public void begin() {
    shared.clear();
    now("2026-11-02", "09:00");
  }

  /** Gives the real time back. */
  public void close() {
    engine.close();
    ClockUtil.reset();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
    models.forEach(flows::assertAllTaken);
  }

  public Deployment deploy(Map<String, byte[]> files) {
    var builder = engine.getRepositoryService().createDeployment();
    files.forEach(
        (name, bytes) -> builder.addInputStream(name, new java.io.ByteArrayInputStream(bytes)));
    return builder.deploy();
  }

  public ProcessEngine engine() {
    return engine;
  }

  public CrossAgencyPlugin plugin() {
    return plugin;
  }

  ServiceDesk desk() {
    return plugin.serviceDesk();
  }

  /** Where an agency speaks that was silent. */
  OpinionDesk opinions() {
    return plugin.opinionDesk();
  }

  /** Where agencies and their powers are entered. */
  AgencyDesk agencies() {
    return plugin.agencyDesk();
  }

  CalendarDesk calendars() {
    return plugin.calendarDesk();
  }

  VisitDesk visitDesk() {
    return plugin.visitDesk();
  }

  Cases cases() {
    return cases;
  }

  LicenceTerms terms() {
    return plugin.licenceTerms();
  }

  /** The permit of a case, as its tables said when it was received. */
  PermitItem item(String caseNo) {
    return plugin.item(cases().application(caseNo).orElseThrow());
  }

  /** The clocks of a case, reckoned anew. */
  List<Replay> replay(String caseNo) {
    return plugin.replay(cases().application(caseNo).orElseThrow());
  }

  /** The lamp of a clock now. */
  Lamp lamp(String caseNo, String kind) {
    var clocks = cases().clocks(caseNo).stream().filter(clock -> clock.kind().equals(kind));
    return plugin.deadlines().lamp(clocks.findFirst().orElseThrow(), plugin.time().instant());
  }

  /** Sets the legal time of the jurisdiction. */
  public void now(String day, String time) {
    var moment = LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(Calendars.CHINA);
    ClockUtil.setCurrentTime(Date.from(moment.toInstant()));
  }

  /** Moves to a moment of legal time and lets the job executor fire every timer due by then. */
  public void itIs(String day, String time) {
    now(day, time);
    itIs(ClockUtil.getCurrentTime().toInstant());
  }

  /** Fires every timer due by then some seconds later, after every act received before it. */
  public void itIs(Instant moment) {
    ClockUtil.setCurrentTime(Date.from(moment.plusSeconds(5)));
    runDueJobs();
  }

  /** Everything that stands in the database but counters of the engine itself, table by table. */
  List<String> stored() {
    var counters = Set.of("ACT_GE_PROPERTY", "ACT_RU_METER_LOG");
    return Jdbi.create(engine.getProcessEngineConfiguration().getDataSource())
        .withHandle(db -> db.createQuery("script nosettings").mapTo(String.class).list())
        .stream()
        .filter(line -> line.startsWith("INSERT"))
        .filter(line -> counters.stream().noneMatch(line::contains))
        .toList();
  }

  /** The public-data platform. */
  SharedData sharedData() {
    return (type, applicant) ->
        shared.contains(type) ? Optional.of("shared data: " + type) : Optional.empty();
  }

  /** The public-data platform knows this kind of certificate of everybody. */
  public void sharedDataKnows(String licenceType) {
    shared.add(licenceType);
  }

  /** A new case, received now. */
  public PermitCase applyFor(String item, Map<String, Object> answers) {
    var receipt = desk().submit(item, answers, "key-" + System.nanoTime());
    runDueJobs();
    return new PermitCase(this, receipt.caseNo());
  }

  /** A new case that an officer of the service centre takes down at the counter. */
  public PermitCase receivesAtTheWindow(String officer, Map<String, Object> answers) {
    var definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(NURSE)
            .latestVersion()
            .singleResult();
    var started =
        as(
            officer,
            "window330106",
            () -> engine.getFormService().submitStartForm(definition.getId(), answers));
    runDueJobs();
    return new PermitCase(this, started.getBusinessKey());
  }

  /** Makes people officers of an agency in the engine; those called head1 and the like its head. */
  void employs(String agency, String... officers) {
    var identity = engine.getIdentityService();
    for (var group : List.of(agency, Head.AGENCY.groupAt(agency))) {
      if (identity.createGroupQuery().groupId(group).count() == 0) {
        identity.saveGroup(identity.newGroup(group));
      }
    }
    if (identity.createTenantQuery().tenantId(agency).count() == 0) {
      letWork(agency);
      identity.saveTenant(identity.newTenant(agency));
      identity.createTenantGroupMembership(agency, agency);
    }
    for (var officer : officers) {
      if (identity.createUserQuery().userId(officer).count() == 0) {
        identity.saveUser(identity.newUser(officer));
      }
      groups(officer, agency).stream()
          .filter(
              group -> identity.createUserQuery().userId(officer).memberOfGroup(group).count() == 0)
          .forEach(group -> identity.createMembership(officer, group));
    }
  }

  private void letWork(String agency) {
    var grants = engine.getAuthorizationService();
    var grant = grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(agency);
    grant.setResource(Resources.PROCESS_DEFINITION);
    grant.setResourceId(Authorization.ANY);
    grant.setPermissions(new Permission[] {Permissions.ALL});
    grants.saveAuthorization(grant);
  }

  <T> T as(String officer, String agency, Supplier<T> work) {
    var identity = engine.getIdentityService();
    identity.setAuthentication(officer, groups(officer, agency), List.of(agency));
    try {
      return work.get();
    } finally {
      identity.clearAuthentication();
    }
  }

  /** An agency's head is called head1 and the like, that of a government mayor1. */
  private static List<String> groups(String officer, String agency) {
    if (officer.startsWith("mayor")) {
      return List.of(agency, Head.GOVERNMENT.groupAt(agency));
    }
    return officer.startsWith("head")
        ? List.of(agency, Head.AGENCY.groupAt(agency))
        : List.of(agency);
  }

  void runDueJobs() {
    jobs.runAll(engine);
  }

  static ZonedDateTime legal(Date date) {
    return date.toInstant().atZone(Calendars.CHINA);
  }

  LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, Calendars.CHINA);
  }

  /** 24:00 of a legal day. */
  Instant endOf(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(Calendars.CHINA).toInstant();
  }
}
