const { rule, is, says } = require('../permit');

// What the file is called is not known here.
module.exports = rule('10106', 'named-as-file', (node, report) => {
  const item = says(node, 'item');
  if (is(node, 'Process') && item && item !== node.id) {
    report(`Process '${node.id}' says permit.item is '${item}'. Write '${node.id}'.`);
  }
});
