// What all rules ask of an element.

/** A rule that looks at every element of those models alone that speak to the engine plugin. */
function rule(number, id, check) {
  return () => ({
    check(node, reporter) {
      if (speaksPermit(node)) {
        check(node, (sentence, at = node) => reporter.report(at.id, `PERMIT-${number} ${id}: ${sentence}`));
      }
    },
  });
}

const is = (node, ...types) => types.some(type => node?.$instanceOf?.(`bpmn:${type}`));

const extensions = (node, type) => (node.extensionElements?.values ?? []).filter(({ $type }) => $type === `camunda:${type}`);

/** The names and values of an element's properties, by those names that begin with `permit.`. */
const properties = node =>
  extensions(node, 'Properties')
    .flatMap(({ values }) => values ?? [])
    .filter(({ name }) => name?.startsWith('permit.'))
    .map(({ name, value }) => [name, (value ?? '').trim()]);

/** What an element says in a property, empty when it says nothing. */
const says = (node, name) => Object.fromEntries(properties(node))[`permit.${name}`] ?? '';

/** An element and all that stands in it. */
const within = node => [node, ...(node.flowElements ?? []).flatMap(within)];

/** The step, flow, process or message that something belongs to. */
const owner = node => (!node || is(node, 'FlowElement', 'Process', 'Message') ? node : owner(node.$parent));

const root = node => (node.$parent ? root(node.$parent) : node);

const processOf = node => (!node || is(node, 'Process') ? node : processOf(node.$parent));

const processes = node => (root(node).rootElements ?? []).filter(element => is(element, 'Process'));

const speaksPermit = node => processes(node).flatMap(within).some(element => properties(element).length);

const LISTED = values => `[${values.join(', ')}]`;

module.exports = { rule, is, says, properties, extensions, within, owner, processOf, LISTED };
