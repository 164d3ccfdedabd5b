const { rule, is, says } = require('../permit');

/** Acts that ask other systems, or make what cannot be made when something is missing. */
const OUTSIDE = ['issueLicence', 'verifyByData'];

module.exports = rule('10129', 'failures-undo-nothing', (node, report) => {
  if (!is(node, 'FlowNode') || node.get('camunda:asyncBefore')) return;
  const act = says(node, 'act');
  if (OUTSIDE.includes(act)) {
    report(`'${node.id}' does '${act}', which may fail for reasons outside of the case. Set 'asynchronous before', so that it is tried again and undoes nothing.`);
  } else if (is(node, 'ParallelGateway') && node.incoming?.length > 1) {
    report(`At '${node.id}' the work of several people comes together, and two who finish at once meet each other. Set 'asynchronous before'.`);
  }
});
