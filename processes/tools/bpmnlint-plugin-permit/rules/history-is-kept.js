const { rule, is, says, LISTED } = require('../permit');

const TIME_TO_LIVE = { '10y': 'P3650D', '30y': 'P10950D', permanent: 'P36500D' };

module.exports = rule('10110', 'history-is-kept', (node, report) => {
  if (!is(node, 'Process')) return;
  const kept = node.get('camunda:historyTimeToLive');
  const retention = says(node, 'retention');
  const needed = TIME_TO_LIVE[retention];
  if (!says(node, 'item')) {
    if (!kept?.trim()) report(`'${node.id}' does not say how long its history is kept. Set the history time to live.`);
  } else if (!needed) {
    report(`Permit '${node.id}' names retention '${retention}'. Known: ${LISTED(Object.keys(TIME_TO_LIVE))}.`);
  } else if (needed !== kept) {
    report(`Permit '${node.id}' is kept ${retention}, but its history time to live is ${kept ?? 'not set'}. Set it to ${needed}.`);
  }
});
