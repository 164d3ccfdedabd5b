const { rule, is, owner, LISTED } = require('../permit');
const reaches = require('../reaches');

/** What an expression may reach beside variables. */
const ALLOWED = ['clock.canExtend', 'clock.due', 'clock.warn', 'execution.processBusinessKey', 'matter.granted', 'matter.part', 'opinions.awaited', 'opinions.settled', 'workdays.after'];

/** Notes are read by people; only a user task's own the engine takes for an expression. */
const isForPeople = node => is(node, 'TextAnnotation') || (is(node, 'Documentation') && !is(node.$parent, 'UserTask'));

const texts = node =>
  node.$descriptor.properties
    .map(({ name }) => node.get(name))
    .filter(value => typeof value === 'string' && /[$#]\{/.test(value));

module.exports = rule('10128', 'expression-is-allowed', (node, report) => {
  if (!node.$descriptor?.properties || isForPeople(node)) return;
  const at = owner(node);
  for (const text of at ? texts(node) : []) {
    const reached = reaches(text)?.filter(name => !ALLOWED.includes(name));
    if (!reached) report(`'${at.id}' says ${text}, which cannot be read.`, at);
    else if (reached.length) {
      report(`'${at.id}' reaches ${LISTED(reached)} in ${text}. Expressions read variables, and beside them ${LISTED(ALLOWED)} only.`, at);
    }
  }
});
