import '/webapps.js';

// one language only: the dates of a fallback would overwrite those of the first
const language = navigator.language.startsWith('zh') ? 'zh' : 'en';

// the filters sort by deadline; without this the list would say that it sorts by age
const byDeadline = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));

function sortByDeadline() {
  if (!location.hash.includes('sorting=')) {
    const hash = location.hash || '#/';
    history.replaceState(null, '', `${hash}${hash.includes('?') ? '&' : '?'}sorting=${byDeadline}`);
  }
}

sortByDeadline();

export default {
  app: { vendor: '最多跑一次', name: 'OneVisit' },
  locales: { availableLocales: [language], fallbackLocale: language },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Claim the task 认领任务' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Go to the filters 转到筛选器' },
    focusList: { key: 'ctrl+alt+l', description: 'Go to the tasks 转到任务列表' },
    focusForm: { key: 'ctrl+alt+f', description: 'Go to the form 转到表单' },
    startProcess: { key: 'ctrl+alt+p', description: 'Take in an application 受理新申请' }
  }
};
