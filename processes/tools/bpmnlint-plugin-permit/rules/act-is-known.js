const { rule, is, says, LISTED } = require('../permit');
const { ACTS } = require('../vocabulary');

module.exports = rule('10104', 'act-is-known', (node, report) => {
  const act = says(node, 'act');
  if (act && !ACTS.includes(act)) report(`'${node.id}' asks for act '${act}', which is not known. Known: ${LISTED(ACTS)}.`);
  if (act === 'notify' && !says(node, 'notice')) report(`'${node.id}' notifies of nothing. Name the notice in permit.notice.`);
  if (is(node, 'ServiceTask') && (!act || node.get('camunda:delegateExpression') !== '${act}')) {
    report(`Service task '${node.id}' must name permit.act and have delegate expression \${act}.`);
  }
});
