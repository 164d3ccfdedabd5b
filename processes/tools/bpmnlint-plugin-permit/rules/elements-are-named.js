const { rule, is } = require('../permit');

/** The first that fits names the kind. */
const PREFIXES = [
  ['CallActivity', 'CallActivity_'],
  ['SubProcess', 'SubProcess_'],
  ['Activity', 'Task_'],
  ['StartEvent', 'StartEvent_'],
  ['EndEvent', 'EndEvent_'],
  ['BoundaryEvent', 'BoundaryEvent_'],
  ['IntermediateCatchEvent', 'CatchEvent_'],
  ['IntermediateThrowEvent', 'ThrowEvent_'],
  ['Gateway', 'Gateway_'],
  ['SequenceFlow', 'Flow_'],
];

module.exports = rule('10133', 'elements-are-named', (node, report) => {
  const [, prefix] = PREFIXES.find(([type]) => is(node, type)) ?? [];
  if (is(node, 'UserTask') && !node.name?.trim()) {
    report(`User task '${node.id}' has no name, so that its officer finds an empty line. Name it by what is to be done.`);
  }
  if (prefix && !new RegExp(`^${prefix}[A-Z][A-Za-z0-9_]*$`).test(node.id)) {
    report(
      `Id '${node.id}' does not say what it is for, and records and tests speak of it by that. Begin it with ${prefix}, and go on in words as in Task_ReviewApplication.`,
    );
  }
  if (is(node, 'Message') && !/^permit\.[a-z][A-Za-z]*$/.test(node.name ?? '')) {
    report(`Message '${node.id}' is named '${node.name}'. Name it 'permit.' and what has happened, such as permit.parcelDelivered.`);
  }
});
