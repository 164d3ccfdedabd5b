package org.onevisit.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jdbi.v3.core.Jdbi;
import org.onevisit.act.Answers;
import org.onevisit.act.Intake;
import org.onevisit.act.Office;
import org.onevisit.act.Recalculation;
import org.onevisit.act.Step;
import org.onevisit.calendar.CalendarHistory;
import org.onevisit.casefile.Application;
import org.onevisit.casefile.CaseFile;
import org.onevisit.casefile.Hand;
import org.onevisit.casefile.UnitOfWork;
import org.onevisit.catalogue.Lane;
import org.onevisit.catalogue.PermitItem;
import org.onevisit.catalogue.PermitStep;
import org.onevisit.clock.Deadlines;
import org.onevisit.clock.StatutoryClock;
import org.onevisit.form.CamundaForm;
import org.onevisit.refusal.Fault;
import org.onevisit.refusal.GuardRefusals;
import org.onevisit.refusal.Refusal;
import org.onevisit.release.ReleaseRegister;
import org.onevisit.routing.AgencyHistory;
import org.onevisit.routing.Router;

/** The public face of this room: what the plugin hangs into an engine. */
public final class Wiring {

  private final Office office;
  private final CalendarHistory calendars;
  private final AgencyHistory agencies;
  private final Recalculation recalculation;
  private final Intake intake;
  private final DeployedItems items = new DeployedItems();
  private final DeployedForms forms = new DeployedForms();
  private final ActDelegate act = new ActDelegate(this);

  public Wiring(Office office, CalendarHistory calendars, AgencyHistory agencies) {
    this.office = office;
    this.calendars = calendars;
    this.agencies = agencies;
    this.recalculation = new Recalculation(office.deadlines(), this::item);
    this.intake = new Intake(office);
  }

  /** The names a model's expressions may use, with those the host gives, which may be null. */
  public Map<Object, Object> beans(Map<Object, Object> host) {
    return new Names(Map.of("act", act), host == null ? Map.of() : host);
  }

  /** The names that mean something in a case alone. */
  public ELResolver caseBeans() {
    return new CaseBeans(this);
  }

  public BpmnParseListener parseListener() {
    return new PermitParseListener(this);
  }

  public List<SessionFactory> sessionFactories() {
    var jdbi = EngineConnection.jdbi();
    return List.of(
        CaseSession.factory(hand -> work(jdbi, hand)),
        TimersInTurn.factory(jdbi),
        OwnedRemarks.factory());
  }

  private UnitOfWork work(Jdbi jdbi, Hand hand) {
    return new UnitOfWork(jdbi, calendars, agencies, this::update, BreachFlagJob::send, hand);
  }

  public List<JobHandler<?>> jobHandlers() {
    var handlers = new ArrayList<>(LegalInstant.handlers());
    handlers.add(new RecalculationJob());
    handlers.add(new BreachFlagJob());
    return handlers;
  }

  /** Has every outdated period reckoned anew, once the running command has committed. */
  public void recalculate() {
    RecalculationJob.begin();
  }

  private void update(CaseFile file) {
    recalculation.update(file, () -> new RestingCase(file.caseNo()));
  }

  public TenantIdProvider tenantIdProvider() {
    return new JurisdictionTenant(intake);
  }

  public CommandInterceptor interceptor() {
    return new Afterwards();
  }

  /**
   * Says a clear word to acts that lose to the law while they wait for their turn.
   *
   * @param overtaken the refusal of an act in a case whose law has acted since it came in
   */
  public CommandInterceptor outermost(BiFunction<String, Hand, Optional<Refusal>> overtaken) {
    return new LawCameFirst(overtaken);
  }

  public List<HistoryEventHandler> historyEventHandlers() {
    return List.of(new WithoutPersonalData(), new MovedCases());
  }

  /** Case work in the engine's transaction. */
  public EngineTransactions transactions(ProcessEngineConfigurationImpl engine) {
    return new EngineTransactions(engine);
  }

  /** The book of what was deployed, in the running command. */
  public ReleaseRegister releases() {
    return CaseSession.current().work().releases();
  }

  /** Whether a process is a permit. */
  public boolean isPermit(String processDefinitionId) {
    return Parsed.isPermit(processDefinitionId);
  }

  /** The keys of a matter's items; none of another permit. */
  public List<String> items(String processDefinitionId) {
    return Parsed.items(processDefinitionId);
  }

  /** Whether a task belongs to one agency by the plugin's doing. */
  public boolean isOwned(Task task) {
    return Parsed.owned(task).isPresent();
  }

  /**
   * Refuses an assignee who may not do a task, and records that one officer has it from another.
   */
  public void changeHands(Task task, String from, String to) {
    hands(task).ifPresent(hands -> Refusals.asBadRequest(() -> hands.change(from, to)));
  }

  /**
   * Throws a refusal when an officer may not have a task: the law, or an absence, is against it.
   */
  public void refuseUnfit(Task task, String officer) {
    hands(task).ifPresent(hands -> hands.refuse(officer));
  }

  /** Creates a task anew for another agency; gives the id of the new one. */
  public String forward(Task task, String agency) {
    return Parsed.owned(task)
        .map(step -> new Forwarding(this, (TaskEntity) task, step).to(agency).getId())
        .orElseThrow(GuardRefusals::unseen);
  }

  /** Whether a step of the same model as a task starts a clock that is running. */
  public boolean restartsClock(Task task, String step) {
    var activity = Parsed.definition(task.getProcessDefinitionId()).findActivity(step);
    var file = CaseSession.file(((TaskEntity) task).getExecution());
    return activity.getProperty(PermitParseListener.STEP) instanceof PermitStep says
        && says.list("clockStart").stream()
            .anyMatch(kind -> file.clock(kind).filter(StatutoryClock::isOpen).isPresent());
  }

  /** Whether an officer covers for whoever has claimed a task. */
  public boolean covers(Task task, String officer) {
    return hands(task).filter(hands -> hands.covers(officer)).isPresent();
  }

  /** The role a task's step names; empty when it names none. */
  public String role(Task task) {
    return Parsed.owned(task).map(AgencyTaskBehavior::role).orElse("");
  }

  private Optional<TaskHands> hands(Task task) {
    return Parsed.owned(task).map(step -> new TaskHands(this, (TaskEntity) task, step));
  }

  /** The legal day of what is done in a case now. */
  LocalDate today(CaseFile file) {
    return deadlines().day(file.now());
  }

  /** Whether the timer of a model, by definition and activity, follows a clock of the case. */
  public boolean followsClock(String definitionId, String activityId) {
    return Parsed.followsClock(definitionId, activityId);
  }

  /** The item of a case, as its tables said when it was received. */
  public PermitItem item(Application application) {
    return items.of(application.definitionId(), application.item(), application.lane());
  }

  /** The form an application was made on, in the running command. */
  public CamundaForm form(Application application) {
    return forms.ofApplication(application.definitionId());
  }

  /** What a form finds wrong with answers, in the running command. */
  public List<Fault> faults(CamundaForm form, Function<String, Object> answers) {
    return form.check(answers, new EngineFeel()).faults();
  }

  /** The item of a permit as its tables say for the ordinary lane. */
  public PermitItem item(String processDefinitionId, String key) {
    return items.of(processDefinitionId, key, Lane.ORDINARY.code());
  }

  /** An act in a case that nothing more is said to. */
  public Step actOutside(CaseFile file) {
    return actOutside(file, Unsaid.ANSWERS);
  }

  /** An act in a case that no step of its diagram does, in the running command. */
  public Step actOutside(CaseFile file, Answers answers) {
    return new Step(
        "",
        PermitStep.NOTHING,
        file,
        item(file),
        office,
        answers,
        new RestingCase(file.caseNo()),
        any -> List.of());
  }

  DeployedItems items() {
    return items;
  }

  DeployedForms forms() {
    return forms;
  }

  PermitItem item(CaseFile file) {
    return item(file.application());
  }

  Office office() {
    return office;
  }

  Deadlines deadlines() {
    return office.deadlines();
  }

  Router router() {
    return office.router();
  }

  Intake intake() {
    return intake;
  }

  ActDelegate act() {
    return act;
  }
}
