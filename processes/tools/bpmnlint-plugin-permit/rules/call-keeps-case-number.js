const { rule, is, extensions } = require('../permit');

const CASE_NUMBER = '#{execution.processBusinessKey}';

module.exports = rule('10109', 'call-keeps-case-number', (node, report) => {
  if (is(node, 'CallActivity') && !extensions(node, 'In').some(({ businessKey }) => businessKey === CASE_NUMBER)) {
    report(`Call '${node.id}' does not pass the case number on. Set its business key to ${CASE_NUMBER}.`);
  }
});
