// Tasklist: the case on every card, and a tab with its dates. One request per page of tasks.

const ZH = navigator.language.startsWith('zh');
const say = (zh, en) => (ZH ? zh : en);
const workingDays = n => say(`${n} 个工作日`, n === 1 ? '1 working day' : `${n} working days`);

// never by colour alone: each lamp has a shape and a sentence too
const LAMPS = {
  green: { shape: '●', text: days => say(`剩余 ${workingDays(days)}`, `${workingDays(days)} left`) },
  yellow: {
    shape: '▲',
    text: days => (days === 0 ? say('今日到期', 'due today') : say(`仅剩 ${workingDays(days)}`, `only ${workingDays(days)} left`))
  },
  red: { shape: '■', text: days => say(`逾期 ${workingDays(-days)}`, `${workingDays(-days)} late`) },
  blue: { shape: '❚❚', text: () => say('计时暂停', 'clock paused') }
};

let batch = null;

function caseOf(taskId) {
  batch ??= { ids: new Set(), cards: new Promise(done => setTimeout(() => done(fetchCards()), 20)) };
  batch.ids.add(taskId);
  return batch.cards.then(cards => cards.get(taskId));
}

async function fetchCards() {
  const ids = [...batch.ids].join(',');
  batch = null;
  const answer = await fetch(`/api/v1/tasks/cards?ids=${encodeURIComponent(ids)}`);
  const cards = answer.ok ? await answer.json() : [];
  return new Map(cards.map(card => [card.taskId, card]));
}

function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

function lamp({ lamp, workingDaysLeft }) {
  const { shape, text } = LAMPS[lamp];
  return element('span', `ov-lamp ov-${lamp}`, element('span', 'ov-shape', shape), text(workingDaysLeft));
}

// never by colour alone, either
const flag = ({ flagged, voucherOverdue }) =>
  [
    flagged && say('申请人另案失信', 'broke a promise elsewhere'),
    voucherOverdue && say('受理凭证逾期未出具', 'sealed voucher overdue')
  ]
    .filter(Boolean)
    .map(said => element('span', 'ov-flag', element('span', 'ov-shape', '⚑'), said));

function row(label, content) {
  return [element('dt', '', label), element('dd', '', content)];
}

function provisional({ provisional }) {
  const why = say('该年度的节假日安排尚未公布', 'the public holidays of that year are not published yet');
  const note = element('span', 'ov-provisional', say('暂定', 'provisional'));
  note.title = why;
  return provisional ? [note] : [];
}

function linkTo(href, name) {
  const anchor = element('a', '', name);
  anchor.href = href;
  anchor.target = '_blank';
  return anchor;
}

const card = {
  id: 'onevisit-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  async render(node, { taskId }) {
    const found = await caseOf(taskId);
    if (found) {
      node.append(
        element('div', 'ov-card', found.caseNo, element('span', 'ov-applicant', found.applicant)),
        ...flag(found).map(said => element('div', 'ov-card', said)),
        element('div', 'ov-card', lamp(found), say('承诺 ', 'promised ') + found.promisedDue, ...provisional(found))
      );
    }
  }
};

const tab = {
  id: 'onevisit-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 90,
  properties: { label: '案件 Case' },
  async render(node, { taskId }) {
    const found = await caseOf(taskId);
    if (!found) {
      node.append(say('此任务不属于任何案件。', 'This task belongs to no case.'));
      return;
    }
    node.append(
      element(
        'dl',
        'ov-case',
        ...row(say('案号', 'Case'), found.caseNo),
        ...row(say('申请人', 'Applicant'), element('span', '', found.applicant, ' ', ...flag(found))),
        ...row(say('状态', 'State'), found.state),
        ...row(say('时限', 'Clock'), lamp(found)),
        ...row(say('承诺日期', 'Promised by'), found.promisedDue),
        ...row(say('法定期限', 'Statutory limit'), found.statutoryDue),
        ...(found.provisional ? row(say('日历', 'Calendar'), provisional(found)[0]) : [])
      ),
      linkTo(found.link, say('材料与全案', 'Materials and the whole case')),
      element('br', ''),
      linkTo(`/tasks/${taskId}`, say('转交、征询、移送', 'Give, ask, pass on'))
    );
  }
};

const pageAt = (id, priority, path, name) => ({
  id,
  pluginPoint: 'tasklist.navbar.action',
  priority,
  render(node) {
    const anchor = element('a', 'ov-counter', name);
    anchor.href = path;
    anchor.target = '_blank';
    node.append(anchor);
  }
});

// the newest cases: where a window prints the receipt of an application it has just started
const counter = pageAt('onevisit-counter', 100, '/counter', say('最新办件', 'Newest cases'));

const pleas = pageAt('onevisit-pleas', 95, '/credit', say('信用异议与修复', 'Credit record'));

const supervision = pageAt('onevisit-supervision', 93, '/supervision', say('监管抄告', 'Supervision'));

const seals = pageAt('onevisit-seals', 88, '/seals', say('印章', 'Seals'));

const licences = pageAt('onevisit-licences', 90, '/licences', say('证照登记簿', 'Licences'));

const visits = pageAt('onevisit-visits', 85, '/visits', say('跑动次数', 'Visits'));

const staff = pageAt('onevisit-staff', 78, '/staff', say('由谁办理', 'Who does the work'));

const agencies = pageAt('onevisit-agencies', 80, '/agencies', say('实施机关', 'Agencies'));

export default [card, tab, counter, pleas, supervision, licences, seals, visits, staff, agencies];
