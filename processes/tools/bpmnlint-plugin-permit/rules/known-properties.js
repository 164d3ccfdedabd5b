const { rule, is, properties, LISTED } = require('../permit');
const { ON_PROCESS, ON_STEP } = require('../vocabulary');

module.exports = rule('10101', 'known-properties', (node, report) => {
  const known = is(node, 'Process') ? ON_PROCESS : ON_STEP;
  for (const [name] of properties(node)) {
    if (!known.includes(name)) report(`'${node.id}' has property '${name}', which means nothing. Use one of ${LISTED(known)}.`);
  }
});
