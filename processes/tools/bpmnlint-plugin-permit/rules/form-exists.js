const { rule, is, says } = require('../permit');

const isStartOfPermit = node => is(node, 'StartEvent') && is(node.$parent, 'Process') && says(node.$parent, 'item');

// Whether the form is there the check of the forms tells.
module.exports = rule('10103', 'form-exists', (node, report) => {
  if ((is(node, 'UserTask') || isStartOfPermit(node)) && !node.get('camunda:formRef')?.trim()) {
    report(`'${node.id}' has no form. Choose a Camunda Form.`);
  }
});
