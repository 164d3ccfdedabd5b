package org.onevisit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onevisit.act.LaneOffer;
import org.onevisit.act.LateAct;
import org.onevisit.act.Office;
import org.onevisit.act.SharedData;
import org.onevisit.calendar.CalendarHistory;
import org.onevisit.calendar.Jurisdiction;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseTransactions;
import org.onevisit.casefile.Cases;
import org.onevisit.casefile.Disclosures;
import org.onevisit.casefile.Hand;
import org.onevisit.casefile.Outbox;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.catalogue.Agencies;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.Regions;
import org.onevisit.catalogue.Standing;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.LampThreshold;
import org.onevisit.clock.PausedTime;
import org.onevisit.clock.ReceiptDay;
import org.onevisit.clock.Replay;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.deployment.HandedIn;
import org.onevisit.deployment.RuleCheckingDeployer;
import org.onevisit.deployment.TablesInTurn;
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
import org.onevisit.guard.AllGroups;
import org.onevisit.guard.Callers;
import org.onevisit.guard.Expressions;
import org.onevisit.guard.Guard;
import org.onevisit.guard.NoScripts;
import org.onevisit.guard.NoTaskGrants;
import org.onevisit.refusal.Refusal;
import org.onevisit.routing.AgencyHistory;
import org.onevisit.routing.Router;
import org.onevisit.wiring.Wiring;
import org.onevisit.worklist.Worklist;

/**
 * The only way in: makes any Camunda 7.24 engine run permits across agencies. Name it under {@code
 * processEnginePlugins}; the defaults are the agencies and calendars that come with it.
 */
public class CrossAgencyPlugin extends AbstractProcessEnginePlugin {

  private AgencyHistory agencies = new AgencyHistory(Agencies.shipped());
  private Regions regions = Regions.shipped();
  private ReceiptDay receiptDay = ReceiptDay.DAY_OF_FILING;
  private SharedData sharedData = SharedData.none();
  private String licenceIdentifierPrefix = "2.25.165717247742843677812765699615547287277";
  private final Callers callers = new Callers();
  private int lampWorkingDays = LampThreshold.DEFAULT.workingDays();
  private int lampPercent = LampThreshold.DEFAULT.percent();
  private int unclaimedWorkingDays = 2;
  private boolean fourEyesRelease;
  private CalendarHistory calendars = new CalendarHistory(Jurisdiction.china());
  private Wiring wiring;
  private ProcessEngineConfigurationImpl engine;

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
    var office =
        new Office(router(), regions, deadlines(), receiptDay, sharedData, licenceIdentifierPrefix);
    wiring = new Wiring(office, calendars, agencies);
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
    Worklist.addStatements(engine);
  }

  /** Goes on with what a node left undone when it ended, or a new release has brought. */
  @Override
  public void postProcessEngineBuild(ProcessEngine built) {
    transactions()
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
        transactions(), calendars.jurisdiction(), agencies, wiring::recalculate);
  }

  /** Where an administrator enters agencies and their powers, once the engine is built. */
  public AgencyDesk agencyDesk() {
    return new AgencyDesk(transactions(), regions);
  }

  /** Where agencies speak whose silence has had its effect, once the engine is built. */
  public OpinionDesk opinionDesk() {
    return new OpinionDesk(transactions(), this::item, deadlines());
  }

  /** What can be done with cases from outside their agencies, once the engine is built. */
  public ServiceDesk serviceDesk() {
    return new ServiceDesk(transactions(), engine.getRuntimeService());
  }

  /**
   * Does work of the system itself, whoever is signed in on this thread: what follows is asked by
   * nobody, so whoever calls has decided that the caller may have the answer.
   *
   * @param name what works, for the log
   */
  public <T> T asSystem(String name, Supplier<T> work) {
    return callers.asSystem(name, engine.getIdentityService(), work);
  }

  /**
   * Tells that this thread serves a request from outside until the scope is closed: it runs nothing
   * before somebody has signed in, and nobody is signed in any more afterwards. A host opens it
   * around everything its web server serves.
   */
  public Callers.Scope request() {
    return callers.request(engine.getIdentityService());
  }

  /** Shows officers masked data and scans, each viewing on record, once the engine is built. */
  public Disclosures disclosures() {
    return new Disclosures(transactions());
  }

  /** Where answers of an application are put right on the spot, once the engine is built. */
  public CorrectionDesk correctionDesk() {
    return new CorrectionDesk(
        transactions(), engine.getRuntimeService(), wiring::form, wiring::faults);
  }

  /** Where sealed vouchers come into the file, once the engine is built. */
  public VoucherDesk voucherDesk() {
    return new VoucherDesk(transactions());
  }

  /** The item of a case, as its tables said when it was received. */
  public PermitItem item(Application application) {
    return transactions().run(Hand.SYSTEM, work -> wiring.item(application));
  }

  /** Whether a deployed process is a permit, which one can apply for; a shared piece is none. */
  public boolean isPermit(String processDefinitionId) {
    return wiring
        .transactions(engine)
        .run(Hand.SYSTEM, work -> wiring.isPermit(processDefinitionId));
  }

  /** The keys of a matter's items, in the order in which they are drawn; none of another case. */
  public List<String> items(Application application) {
    return application.isMatter()
        ? transactions().run(Hand.SYSTEM, work -> wiring.items(application.definitionId()))
        : List.of();
  }

  /**
   * The lanes a permit offers today to anybody of a standing. Whose standing is whose, it does not
   * tell: that an applicant learns in the own case alone.
   *
   * @param item key of the permit
   */
  public List<LaneOffer> lanes(String processDefinitionId, String item, Standing standing) {
    var today = deadlines().day(time().instant());
    return transactions()
        .run(
            Hand.SYSTEM,
            work -> LaneOffer.of(wiring.item(processDefinitionId, item), standing, today));
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
    var law = item.clock(clock.kind(), deadlines().day(clock.startedAt()));
    var own = pauses.stream().filter(pause -> pause.clock().equals(clock.kind())).toList();
    return deadlines().in(application.place()).replay(clock, law, own);
  }

  /** What time brings to licences, once the engine is built; to be called now and then. */
  public LicenceTerms licenceTerms() {
    return new LicenceTerms(transactions(), cases(), this::item, deadlines(), time());
  }

  /** Who covers for whom, and to whom work falls in the end, once the engine is built. */
  public StaffDesk staffDesk() {
    return new StaffDesk(
        transactions(),
        engine.getIdentityService(),
        engine.getRepositoryService(),
        engine.getTaskService(),
        engine.getRuntimeService(),
        wiring::refuseUnfit,
        deadlines(),
        time());
  }

  /** How an open task goes from one pair of hands to another, once the engine is built. */
  public TaskDesk taskDesk() {
    return new TaskDesk(
        transactions(),
        engine.getTaskService(),
        engine.getRuntimeService(),
        engine.getIdentityService(),
        wiring::refuseUnfit,
        wiring::forward);
  }

  /** How a case goes back to a step that was done before, once the engine is built. */
  public ReturnDesk returnDesk() {
    return new ReturnDesk(
        transactions(),
        engine.getTaskService(),
        engine.getRuntimeService(),
        engine.getRepositoryService(),
        engine.getHistoryService(),
        wiring::restartsClock);
  }

  /** The daily look for tasks that nobody looks after, once the engine is built. */
  public StaffWatch staffWatch() {
    return new StaffWatch(
        transactions(),
        engine.getTaskService(),
        engine.getRuntimeService(),
        engine.getIdentityService(),
        wiring::role,
        deadlines(),
        time(),
        unclaimedWorkingDays);
  }

  /** What people deployed, and where a second person releases it, once the engine is built. */
  public ReleaseDesk releaseDesk() {
    return new ReleaseDesk(transactions(), engine.getRepositoryService());
  }

  /** The credit record, as applicants and the agencies that answer for it use it. */
  public CreditDesk creditDesk() {
    return new CreditDesk(transactions(), deadlines());
  }

  /** Where attendances in person are recorded and explained, once the engine is built. */
  public VisitDesk visitDesk() {
    return new VisitDesk(transactions(), deadlines());
  }

  /** How licences end after their cases are closed, once the engine is built. */
  public LicenceDesk licenceDesk() {
    return new LicenceDesk(transactions(), wiring::actOutside);
  }

  /** Where supervising agencies answer what no diagram waits for, once the engine is built. */
  public SupervisionDesk supervisionDesk() {
    return new SupervisionDesk(transactions(), wiring::actOutside);
  }

  /** Who keeps the agencies' seals, once the engine is built. */
  public SealDesk sealDesk() {
    return new SealDesk(transactions());
  }

  /** Leaving a lane of trust for the ordinary way, once the engine is built. */
  public LaneDesk laneDesk() {
    return new LaneDesk(
        transactions(), engine.getRuntimeService(), wiring::actOutside, deadlines());
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
    return new Deadlines(calendars, new LampThreshold(lampWorkingDays, lampPercent));
  }

  /** The agencies cases are routed to, as this node knows them now. */
  public Agencies agencies() {
    return agencies.get();
  }

  /** Finds the agency for a step, among those this node knows now. */
  public Router router() {
    return new Router(agencies, regions);
  }

  /** Reads cases and licences, once the engine is built. */
  public Cases cases() {
    return new Cases(engine.getDataSource(), calendars, agencies);
  }

  /** The agencies cases are routed to; default: those shipped with the plugin. */
  public void setAgencies(Agencies agencies) {
    this.agencies = new AgencyHistory(agencies);
  }

  /** Whose law the clocks follow, and in whose time; default: mainland China. */
  public void setJurisdiction(Jurisdiction jurisdiction) {
    calendars = new CalendarHistory(jurisdiction);
  }

  /** The divisions one can apply in; default: those shipped with the plugin. */
  public void setRegions(Regions regions) {
    this.regions = regions;
  }

  /** When an application filed online counts as received; default: the day it was filed. */
  public void setReceiptDay(ReceiptDay receiptDay) {
    this.receiptDay = receiptDay;
  }

  /** What the public-data platform can answer; default: nothing. */
  public void setSharedData(SharedData sharedData) {
    this.sharedData = sharedData;
  }

  /** The lamp turns yellow when no more working days are left than this; default: 1. */
  public void setLampWorkingDays(int lampWorkingDays) {
    this.lampWorkingDays = lampWorkingDays;
  }

  /** The lamp turns yellow when no more of a period is left than so many percent; default: 20. */
  public void setLampPercent(int lampPercent) {
    this.lampPercent = lampPercent;
  }

  /** After how many working days a task that nobody has claimed is reported; default: 2. */
  public void setUnclaimedWorkingDays(int unclaimedWorkingDays) {
    this.unclaimedWorkingDays = unclaimedWorkingDays;
  }

  /**
   * Whether what somebody deploys waits until a second person releases it; default: it is active at
   * once.
   */
  public void setFourEyesRelease(boolean fourEyesRelease) {
    this.fourEyesRelease = fourEyesRelease;
  }

  /** First part of licence identifiers; default: an arc private to the project. */
  public void setLicenceIdentifierPrefix(String licenceIdentifierPrefix) {
    this.licenceIdentifierPrefix = licenceIdentifierPrefix;
  }

  private void registerBeans(ProcessEngineConfigurationImpl engine) {
    var beans = wiring.beans(engine.getBeans());
    engine.setBeans(beans);
    // a host such as Spring would otherwise let models reach every bean it has
    engine.setExpressionManager(new Expressions(beans, wiring.caseBeans()));
  }

  private void registerCaseRegister(ProcessEngineConfigurationImpl engine) {
    addSessionFactories(engine, wiring.sessionFactories());
    engine.setEnableDefaultDbHistoryEventHandler(false);
    var handlers = orEmpty(engine.getCustomHistoryEventHandlers());
    handlers.addAll(wiring.historyEventHandlers());
    engine.setCustomHistoryEventHandlers(handlers);
  }

  private void registerIsolation(ProcessEngineConfigurationImpl engine) {
    engine.setTenantIdProvider(wiring.tenantIdProvider());
    engine.setResourceAuthorizationProvider(new NoTaskGrants(wiring::isOwned, wiring::changeHands));
    addSessionFactories(engine, List.of(AllGroups.factory(), Worklist.factory()));
    var interceptors = orEmpty(engine.getCustomPostCommandInterceptorsTxRequired());
    interceptors.add(new Guard(callers, wiring::followsClock, wiring::covers));
    interceptors.add(wiring.interceptor());
    engine.setCustomPostCommandInterceptorsTxRequired(interceptors);
    var outermost = orEmpty(engine.getCustomPreCommandInterceptorsTxRequired());
    outermost.add(wiring.outermost(this::overtaken));
    engine.setCustomPreCommandInterceptorsTxRequired(outermost);
    refuseForeignCode(engine);
  }

  private Optional<Refusal> overtaken(String caseNo, Hand hand) {
    var cases = cases();
    return cases
        .application(caseNo)
        .flatMap(
            application ->
                LateAct.overtaken(
                    cases.clocks(caseNo), hand.now(), item(application), deadlines()));
  }

  private static void refuseForeignCode(ProcessEngineConfigurationImpl engine) {
    engine.setScriptEngineResolver(new NoScripts());
    engine.setJavaSerializationFormatEnabled(false);
    engine.setDeserializationTypeValidationEnabled(true);
  }

  private void registerJobs(ProcessEngineConfigurationImpl engine) {
    var handlers = orEmpty(engine.getCustomJobHandlers());
    handlers.addAll(wiring.jobHandlers());
    engine.setCustomJobHandlers(handlers);
  }

  private void registerRules(ProcessEngineConfigurationImpl engine) {
    var deployers = orEmpty(engine.getCustomPreDeployers());
    deployers.add(
        new RuleCheckingDeployer(
            this::newestAgencies, new HandedIn(fourEyesRelease, wiring::releases)));
    engine.setCustomPreDeployers(deployers);
  }

  private void registerMeaning(ProcessEngineConfigurationImpl engine) {
    var listeners = orEmpty(engine.getCustomPostBPMNParseListeners());
    listeners.add(wiring.parseListener());
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  private Agencies newestAgencies() {
    return transactions().run(Hand.SYSTEM, work -> work.knownAgencies());
  }

  private CaseTransactions transactions() {
    var own = wiring.transactions(engine);
    return new CaseTransactions() {
      @Override
      public <T> T run(String actor, Function<UnitOfWork, T> work) {
        return asSystem(actor, () -> own.run(actor, work));
      }
    };
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
