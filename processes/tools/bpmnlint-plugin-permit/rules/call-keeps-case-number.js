const { rule, is, says, extensions, processOf } = require('../permit');

const CASE_NUMBER = '#{execution.processBusinessKey}';

// In a matter, a call without the number may be to an item, a case of its own: that the engine knows.
const isOfMatter = node => says(processOf(node), 'matter') === 'true';

module.exports = rule('10109', 'call-keeps-case-number', (node, report) => {
  if (is(node, 'CallActivity') && !isOfMatter(node) && !extensions(node, 'In').some(({ businessKey }) => businessKey === CASE_NUMBER)) {
    report(`Call '${node.id}' does not pass the case number on. Set its business key to ${CASE_NUMBER}.`);
  }
});
