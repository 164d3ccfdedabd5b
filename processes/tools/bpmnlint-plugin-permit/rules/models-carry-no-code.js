const { rule, is, owner } = require('../permit');

const TAGS = ['executionListener', 'taskListener', 'connector'];
const ATTRIBUTES = ['class', 'expression', 'delegateExpression', 'variableMappingClass', 'variableMappingDelegateExpression', 'resource'];

const tag = ({ $type }) => $type.replace(/^.*:(.)/, (_, first) => first.toLowerCase());

function script(node) {
  if (is(node, 'ScriptTask') || node.$type === 'camunda:Script') return tag(node);
  return is(node, 'FormalExpression') && node.language ? (node.$parent.conditionExpression === node ? 'conditionExpression' : 'condition') : undefined;
}

const code = node =>
  node.$type.startsWith('camunda:')
    ? TAGS.filter(name => name === tag(node))
    : ATTRIBUTES.filter(name => ![undefined, '${act}'].includes(node.get(`camunda:${name}`)));

// Models that are no permits the engine looks at, too.
module.exports = rule('10134', 'models-carry-no-code', (node, report) => {
  const at = owner(node);
  if (script(node)) {
    report(`'${at.id}' carries a script in '${script(node)}', and no script is run here. Use an expression or one of the acts.`, at);
  }
  code(node).forEach(name => report(`'${at.id}' calls code in '${name}'. Draw what happens, as service tasks that do acts.`, at));
});
