const { rule, is, says, LISTED } = require('../permit');
const { LEVELS } = require('../vocabulary');

// Which agencies there are the engine knows.
module.exports = rule('10102', 'user-task-names-agency', (node, report) => {
  if (!is(node, 'UserTask')) return;
  const agency = says(node, 'agency');
  const level = says(node, 'level');
  if (!agency) report(`User task '${node.id}' names no agency. Write permit.agency.`);
  if (agency.includes('{') && !node.get('camunda:asyncBefore')) {
    report(`User task '${node.id}' finds its agency by an expression. Set 'asynchronous before', so that an unknown agency becomes an incident.`);
  }
  if (level && !LEVELS.includes(level)) report(`User task '${node.id}' names level '${level}'. Known levels: ${LISTED(LEVELS)}.`);
});
