const { rule, is, says } = require('../permit');

const has = (event, definition) => (event.eventDefinitions ?? []).some(({ $type }) => $type === `bpmn:${definition}EventDefinition`);
const isTimer = event => has(event, 'Timer');

/** Beside the step after an event-based gateway. */
const beside = step =>
  (step.incoming ?? [])
    .map(({ sourceRef }) => sourceRef)
    .filter(source => is(source, 'EventBasedGateway'))
    .flatMap(gateway => (gateway.outgoing ?? []).map(({ targetRef }) => targetRef));

/** What interrupts the step: at it, at what encloses it, and those that listen there. */
function interrupting(step) {
  const siblings = step.$parent?.flowElements ?? [];
  const attached = siblings.filter(event => is(event, 'BoundaryEvent') && event.cancelActivity && event.attachedToRef === step);
  const listening = siblings.filter(({ triggeredByEvent }) => triggeredByEvent).flatMap(({ flowElements }) => flowElements ?? []);
  const starts = listening.filter(event => is(event, 'StartEvent') && event.isInterrupting);
  return [...attached, ...starts, ...(is(step.$parent, 'SubProcess') ? interrupting(step.$parent) : [])];
}

module.exports = rule('10131', 'wait-has-clock', (node, report) => {
  const isTask = is(node, 'UserTask');
  const waits = isTask || is(node, 'ReceiveTask') || (is(node, 'IntermediateCatchEvent') && !has(node, 'Link'));
  if (!waits || (isTask && says(node, 'clock')) || isTimer(node) || [...beside(node), ...interrupting(node)].some(isTimer)) return;
  report(
    isTask
      ? `User task '${node.id}' has no clock, so that nobody is reminded of it. Name one in permit.clock.`
      : `'${node.id}' may wait for ever. Let a timer end it: at the step, at a sub-process around it, or after an event-based gateway.`,
  );
});
