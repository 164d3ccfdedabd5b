const { rule, is, says } = require('../permit');

const HEADS = ['agencyHead', 'governmentHead'];

/** What comes right before a step, gateways left out. */
function before(node, seen = new Set()) {
  return (node.incoming ?? [])
    .map(({ sourceRef }) => sourceRef)
    .filter(source => !seen.has(source) && seen.add(source))
    .flatMap(source => (is(source, 'Gateway') ? before(source, seen) : [source]));
}

module.exports = rule('10130', 'head-decides-extension', (node, report) => {
  if (says(node, 'act') !== 'extendClock') return;
  const role = says(node, 'role');
  const steps = before(node);
  if (!HEADS.includes(role)) report(`'${node.id}' extends a clock in role '${role}'. The law leaves it to 'agencyHead' or 'governmentHead'.`);
  if (!steps.length || !steps.every(step => is(step, 'UserTask') && says(step, 'role') === role)) {
    report(`'${node.id}' does not follow a user task of permit.role '${role}'. Let the head complete one first.`);
  }
});
