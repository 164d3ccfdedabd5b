const { rule } = require('../permit');

// What stands in the form is not known here.
module.exports = rule('10137', 'form-can-be-checked', (node, report) => {
  if (node.get('camunda:formRef') && node.get('camunda:formRefBinding') !== 'deployment') {
    report(`'${node.id}' may meet another version of its form. Set its binding to 'deployment'.`);
  }
});
