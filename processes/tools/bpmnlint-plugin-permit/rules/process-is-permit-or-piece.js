const { rule, is, says } = require('../permit');

module.exports = rule('10114', 'process-is-permit-or-piece', (node, report) => {
  if (is(node, 'Process') && Boolean(says(node, 'item')) === (says(node, 'piece') === 'true')) {
    report(`Process '${node.id}' must be either a permit (permit.item = ${node.id}) or a piece (permit.piece = true).`);
  }
});
