// What the engine asks of a permit before it takes it, as far as one diagram alone can tell. The pages are in engine-app/plugin/docs/rules.

const RULES = [
  'known-properties',
  'user-task-names-agency',
  'form-exists',
  'act-is-known',
  'named-as-file',
  'call-keeps-case-number',
  'history-is-kept',
  'state-is-known',
  'process-is-permit-or-piece',
  'pause-names-law',
  'head-decides-extension',
  'form-can-be-checked',
  'expression-is-allowed',
  'failures-undo-nothing',
  'wait-has-clock',
  'elements-are-named',
  'models-carry-no-code',
];

// What the engine only warns of.
const WARNINGS = ['elements-are-named'];

module.exports = {
  rules: Object.fromEntries(RULES.map(id => [id, `./rules/${id}`])),
  configs: { all: { rules: Object.fromEntries(RULES.map(id => [id, WARNINGS.includes(id) ? 'warn' : 'error'])) } },
};
