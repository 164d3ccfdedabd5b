const { rule, says, LISTED } = require('../permit');
const { STATES } = require('../vocabulary');

module.exports = rule('10111', 'state-is-known', (node, report) => {
  const state = says(node, 'state');
  if (state && !STATES.includes(state)) report(`'${node.id}' enters state '${state}', which no case knows. Known: ${LISTED(STATES)}.`);
});
