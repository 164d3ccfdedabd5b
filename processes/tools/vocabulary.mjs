// The office words of the diagrams. `npm run templates` makes the element templates of Camunda Modeler from them.

/** What a step may say of clocks and state, whatever else it says. */
const TIMES = ['clockStart', 'clockStop', 'state'];
const OFFICE = ['agency', 'level', 'role', 'clock', ...TIMES];

const EVENTS_AND_GATEWAYS =
  'StartEvent EndEvent BoundaryEvent IntermediateCatchEvent IntermediateThrowEvent ExclusiveGateway ParallelGateway InclusiveGateway EventBasedGateway SubProcess';

/** Properties by the part of their name behind `permit.`: label, what it means, and what can be chosen. */
export const FIELDS = {
  item: { label: '事项编码 Item', says: '与文件名相同。 The same as the name of the file.' },
  piece: { label: '共用环节 Shared piece', says: '' },
  level: {
    label: '层级 Level',
    says: '办理机关的层级；不填则为本办件的层级。 The level of the agency; when empty, that of the case.',
    choices: {
      '': '同办件 As the case',
      province: '省 Province',
      city: '设区市 City',
      county: '县（市、区） County',
      township: '乡镇（街道） Township',
      village: '村（社区） Village',
    },
  },
  leadAgency: { label: '许可机关 Deciding agency', says: '职能代码，如 health。 A function, such as health.' },
  renews: { label: '延续的事项 Renews', says: '被延续证照的事项编码；首次许可不填。 The item whose licences it prolongs; empty for a first permit.' },
  retention: {
    label: '保管期限 Kept for',
    says: '历史数据保存期与此一致。 The history time to live agrees.',
    choices: { '10y': '10年 10 years', '30y': '30年 30 years', permanent: '永久 For ever' },
  },
  agency: {
    label: '办理机关 Agency',
    says: '职能代码（如 health），lead 为许可机关，或者 ${表达式}。 A function, lead for the deciding agency, or an ${expression}.',
  },
  role: {
    label: '岗位 Role',
    says: '机关负责人的任务只有该负责人能办结。 Only a head completes what is a head’s.',
    choices: {
      clerk: '经办人 Clerk',
      decider: '决定人 Decider',
      window: '窗口 Window',
      agencyHead: '行政机关负责人 Head of the agency',
      governmentHead: '本级政府负责人 Head of the government',
    },
  },
  clock: { label: '期限 Clock', says: '期限表的一行；任务的到期日由它而来。 A row of the clocks; the due date comes from it.' },
  clockStart: { label: '开始计算 Starts clocks', says: '进入时开始，多个用逗号隔开。 On entering; several by commas.' },
  clockStop: { label: '停止计算 Stops clocks', says: '离开时停止，多个用逗号隔开。 On leaving; several by commas.' },
  state: {
    label: '办件状态 State of the case',
    says: '自此起，申请人看到的状态。 What the applicant is told from here on.',
    choices: {
      '': '不变 Unchanged',
      SUBMITTED: '已收件 Received',
      SUPPLEMENT_REQUESTED: '待补正 Waiting for supplements',
      NOT_ACCEPTED: '不予受理 Not accepted',
      DEEMED_WITHDRAWN: '视为撤回 Deemed withdrawn',
      ACCEPTED: '已受理 Accepted',
      IN_REVIEW: '审查中 Under review',
      DECIDED_GRANT: '准予许可 Granted',
      DECIDED_REFUSE: '不予许可 Refused',
      LICENCE_ISSUED: '证照已制作 Licence made',
      AWAITING_VERIFICATION: '待核验 Originals to be verified',
      AWAITING_CORRECTION: '待更正 Waiting for correction',
      VERIFICATION_FAILED: '核验不一致 Originals do not agree',
      VERIFIED: '证照已生效 Licence valid',
      AWAITING_DELIVERY: '寄递中 On its way',
      DELIVERED: '已送达 Delivered',
      REVOKED: '已撤销 Revoked',
      WITHDRAWN: '已撤回申请 Withdrawn',
      ACCEPTANCE_REVOKED: '受理已撤销 Acceptance revoked',
      FILED: '已备案 Filed',
      CLOSED: '已办结 Closed',
    },
  },
  secondOfficer: { label: '不得与此同人 Not the officer of', says: '另一任务的编号。 Id of the task whose officer may not do this one.' },
  verifies: {
    label: '核验的承诺 Promises looked into',
    says: '须先履行才能作出的行为。 Those that this has to wait for.',
    choices: { grant: '准予 The grant', validity: '证照生效 The validity of the licence', closing: '办结 The closing of the case' },
  },
  act: { label: '行为 Act', says: '' },
  notice: { label: '通知 Notice', says: '通知的代码，如 verificationReminder。 The code of a notice.' },
  reason: {
    label: '特别程序 Special procedure',
    says: '代码，或者给出代码的 ${答案}。 Its code, or the ${answer} that names it.',
  },
};

export const PROCESSES = [
  {
    id: 'matter',
    mark: '事',
    name: '一件事 Matter',
    says: '几个事项一次申请，流程画出先后。 Several permits applied for at once; the flow draws their order.',
    fields: ['item', 'level', 'leadAgency', 'retention'],
    fixed: { matter: 'true' },
    wornWith: ['matter'],
  },
  {
    id: 'permit',
    mark: '许',
    name: '许可事项 Permit',
    says: '一个行政许可事项的流程。 The flow of one administrative permit.',
    fields: ['item', 'level', 'leadAgency', 'renews', 'retention'],
    wornWith: ['item'],
  },
  {
    id: 'piece',
    mark: '环',
    name: '共用环节 Shared piece',
    says: '多个许可共用的环节。 A piece that several permits call.',
    fields: [],
    fixed: { piece: 'true' },
    wornWith: ['piece'],
  },
];

/** The first that fits a step is its template. */
export const STEPS = [
  {
    id: 'verify-originals',
    on: 'UserTask',
    mark: '核',
    name: '核对原件 Verify originals',
    says: '信任在先，办结时核对：原件与扫描件一致，证照才生效。 Trust first: the licence becomes valid once originals and scans agree.',
    fields: [...OFFICE, 'verifies'],
    wornWith: ['verifies'],
  },
  {
    id: 'second-officer-task',
    on: 'UserTask',
    mark: '双',
    name: '第二人办理 Second officer’s task',
    says: '不得由前一任务的办理人办理。 Never done by the officer of the earlier task.',
    fields: [...OFFICE, 'secondOfficer'],
    wornWith: ['secondOfficer'],
  },
  {
    id: 'agency-task',
    on: 'UserTask',
    mark: '办',
    name: '机关办理 Agency task',
    says: '由一个机关在期限内办理。 Done by one agency within its period.',
    fields: OFFICE,
    wornWith: ['agency'],
  },
  {
    id: 'clocks-and-state',
    on: EVENTS_AND_GATEWAYS,
    mark: '期',
    name: '期限与状态 Clocks and state',
    says: '到此为止或自此起算的期限，以及办件状态。 Clocks that start or stop here, and the state of the case.',
    fields: TIMES,
    wornWith: TIMES,
  },
];

const act = (name, mark, zh, en, says, more = []) => ({ act: name, mark, name: `${zh} ${en}`, says, fields: [...more, ...TIMES] });

/** Every act a service task can do. */
export const ACTS = [
  act('askCorrection', '正', '告知可当场更正', 'Show errors', '可以当场更正的错误，允许申请人当场更正。 Errors the applicant may put right on the spot (art. 32).'),
  act('recordCorrection', '正', '记录更正', 'Record correction', '当场更正完毕，或者当日未更正。 Put right, or the day is over.'),
  act('askSupplements', '补', '告知补正', 'Ask for supplements', '一次告知全部内容，期限暂由补正期限代替。 Once and completely; the supplement clock starts.'),
  act('acceptApplication', '受', '受理', 'Accept application', '材料齐全，决定期限开始。 The papers are complete; the decision clock starts.'),
  act('acceptDeemed', '视', '视为受理', 'Accept as deemed', '逾期未告知，自收到之日起即为受理。 Silence accepts, as of the receipt (art. 32).'),
  act('declineApplication', '拒', '不予受理', 'Decline application', '告知理由、依据和救济途径。 With reasons, basis and remedies.'),
  act('deemWithdrawn', '逾', '视为撤回', 'Deem withdrawn', '逾期未补正。 The supplements did not come in time.'),
  act('recordWithdrawal', '撤', '记录撤回', 'Record withdrawal', '决定之前，申请人可以撤回。 Before the decision the applicant may withdraw.'),
  act('revokeAcceptance', '销', '撤销受理', 'Revoke acceptance', '容缺材料逾期未补或者仍不合格，书面说明理由。 Papers never came or are still wrong; with written reasons.'),
  act('reportUpward', '报', '上报', 'Report upward', '下级审查后报上级决定，自收到之日起计算其期限。 Examined below, decided above; its period runs from the receipt (art. 43).', ['level', 'agency']),
  act('recordFiling', '备', '记录备案', 'Record filing', '材料齐全即备案，给出备案编号并办结。 Effective on complete papers; gives a number and ends the case.'),
  act('assignInspectors', '派', '记录指派', 'Record assignment', '两名以上工作人员。 Two officers (art. 55).'),
  act('recordInspection', '勘', '记录核查', 'Record inspection', '现场核查的结果。 What two officers found on site.'),
  act('recordGrant', '准', '记录准予', 'Record grant', '决定期限停止，送达期限开始。 The decision clock stops, the delivery clock starts.'),
  act('recordRefusal', '否', '记录不予许可', 'Record refusal', '须有理由和救济途径。 With reasons and remedies (art. 38).'),
  act('issueLicence', '证', '制证', 'Issue licence', '承诺未核验的，证照待核、不生效。 Held while a promise is open.'),
  act('renewLicence', '延', '准予延续', 'Renew licence', '证照的有效期顺延。 The licence is valid for another period (art. 50).'),
  act('deemRenewed', '默', '视为延续', 'Deem renewed', '有效期届满前未作决定，视为准予延续。 Silence until the licence ends renews it (art. 50).'),
  act('verifyByData', '数', '数据核验', 'Verify by data', '共享数据能证明的，不再要求出示原件。 What data can show is not asked for.', ['verifies']),
  act('orderPickup', '取', '预约取件', 'Order pickup', '快递上门取原件。 A courier fetches the originals.'),
  act('recordVerification', '验', '记录核验', 'Record verification', '逐项承诺记为已履行、待更正或者未履行。 Settles the promises.', ['verifies']),
  act('noticeSupervisor', '抄', '抄告监管', 'Notice to supervisor', '许可机关将许可抄告监管部门。 The agency that granted tells the one that supervises.', ['agency']),
  act('recordFeedback', '馈', '记录反馈', 'Record feedback', '监管部门两名以上工作人员检查的结果。 What two officers of the supervisor found.'),
  act('releaseLicence', '效', '证照生效', 'Release licence', '全部承诺核验之后。 After the verification of every promise.'),
  act('revokeLicence', '销', '撤销证照', 'Revoke licence', '听取陈述之后。 After the applicant has been heard (art. 69).'),
  act('deliver', '送', '寄出证照', 'Deliver', '交快递送达。 By courier.'),
  act('recordHandover', '领', '记录领取', 'Record handover', '窗口发证。 At the counter.'),
  act('closeCase', '结', '办结', 'Close case', '没有未核验的承诺。 No promise is left open.'),
  act('closeMatter', '结', '办结一件事', 'Close matter', '告知每个事项的结果，以及未能开始的事项。 Tells what each item has come to, and which could not begin.'),
  act('pauseClock', '停', '中止计算', 'Pause clock', '特别程序所需时间不计算在期限内。 A special procedure’s time does not count (art. 45).', ['clock', 'reason']),
  act('resumeClock', '续', '继续计算', 'Resume clock', '特别程序结束，期限继续。 The procedure is over, the clock runs on.', ['clock', 'reason']),
  act('extendClock', '延', '延长期限', 'Extend clock', '经负责人批准，延长一次。 Once, by whom the law names (art. 42).', ['clock', 'role']),
  act('announceHearing', '告', '公告听证', 'Announce hearing', '举行听证的七日前通知。 Seven days before it is held (art. 48).'),
  act('recordHearing', '听', '记录听证', 'Record hearing', '听证笔录是决定的依据。 The decision rests on its record (art. 48).'),
  act('requestOpinions', '询', '征求意见', 'Request opinions', '按事项的 opinions 表，各机关期限同时起算。 Whom the opinions table names; all periods begin at once.'),
  act('recordOpinion', '意', '记录意见', 'Record opinion', '同意、附条件同意、不同意、需补正或者需特别程序。 An agency’s word.'),
  act('recordSilence', '寂', '记录逾期未答复', 'Record silence', '视为同意或者报负责人，由 opinions 表规定。 Agreement or a question to the head, as the table says.'),
  act('mergeOpinions', '汇', '汇总意见', 'Merge opinions', '不再等待其余机关，得出结果。 Whoever is not awaited is let off; the result is reckoned.'),
  act('askJointly', '并', '合并告知补正', 'Ask jointly', '各机关的补正要求一次告知。 All agencies’ demands in one notice.'),
  act('notify', '知', '通知申请人', 'Notify applicant', '告知申请人一件事。 Tells the applicant one thing.', ['notice']),
];

/** Every shared piece: variables that go in beside `caseNo`, those preset, those that come out. */
export const PIECES = [
  { piece: 'collect-and-accept', mark: '收', name: '收件受理 Collect and accept', in: ['lane'], out: ['accepted'] },
  { piece: 'papers-follow', mark: '容', name: '容缺后补 Papers follow', out: ['papersComplete'] },
  { piece: 'site-inspection', mark: '勘', name: '现场核查 Site inspection', out: ['sitePassed', 'inspectionNote'] },
  { piece: 'special-procedure', mark: '特', name: '特别程序 Special procedure', in: ['specialProcedure', 'expectedWorkingDays'] },
  {
    piece: 'gather-opinions',
    mark: '会',
    name: '征求意见 Gather opinions',
    out: ['opinionResult', 'opinionSummary', 'opinionConflict', 'specialProcedure', 'conditionOptions'],
  },
  {
    piece: 'public-notice',
    mark: '榜',
    name: '张榜公示 Public notice',
    in: ['reviewOpinion'],
    preset: { noticeResult: "${'none'}", noticeNote: "${''}" },
    out: ['noticeResult', 'noticeNote'],
  },
  { piece: 'watch-decision', mark: '督', name: '督办决定 Watch decision' },
  {
    piece: 'refuse-application',
    mark: '否',
    name: '不予许可 Refuse application',
    in: ['refusalGround', 'refusalReason'],
    preset: { refused: '${false}' },
    out: ['refused', 'countersignNote'],
  },
  { piece: 'verify-on-completion', mark: '核', name: '办结核验 Verify on completion', in: ['delivery'], out: ['verified'] },
  {
    piece: 'revoke-licence',
    mark: '销',
    name: '撤销许可 Revoke licence',
    in: ['verificationNote'],
    preset: { revoked: '${false}' },
    out: ['revoked'],
  },
  {
    piece: 'supervision',
    mark: '抄',
    name: '抄告监管 Supervision notice',
    out: ['supervisionResult', 'supervisionNote', 'firstInspector', 'secondInspector'],
  },
  { piece: 'post-check', mark: '查', name: '事后核查 Post-check', out: ['kept'] },
  { piece: 'deliver-licence', mark: '送', name: '送达证照 Deliver licence', in: ['delivery'] },
].map(piece => ({ in: [], preset: {}, out: [], fields: TIMES, ...piece }));
