import { readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';
import { filesBelow } from './files.mjs';

const camunda = JSON.parse(readFileSync('node_modules/camunda-bpmn-moddle/resources/camunda.json', 'utf8'));

/** Every model with its elements, and what each says in `permit.*` properties. */
export async function models() {
  return Promise.all(
    filesBelow('.', '.bpmn').map(async file => {
      const { elementsById } = await new BpmnModdle({ camunda }).fromXML(file.text);
      return { ...file, elements: Object.values(elementsById).filter(isStepOrProcess).map(described) };
    }),
  );
}

/** The codes of all clocks that some table has a row for. */
export async function clocks() {
  const tables = filesBelow('.', '.dmn').filter(({ stem }) => stem.endsWith('-clocks'));
  const found = await Promise.all(tables.map(async ({ text }) => column((await new DmnModdle().fromXML(text)).rootElement, 'clock')));
  return [...new Set(found.flat())].sort();
}

function column({ drgElement: [decision] }, name) {
  const at = decision.decisionLogic.output.findIndex(output => output.name === name);
  return decision.decisionLogic.rule.map(rule => rule.outputEntry[at].text.replaceAll('"', ''));
}

const isStepOrProcess = element => element.$instanceOf('bpmn:FlowNode') || element.$instanceOf('bpmn:Process');

function described(element) {
  const lists = (element.extensionElements?.values ?? []).filter(({ $type }) => $type === 'camunda:Properties');
  const properties = lists.flatMap(({ values }) => values ?? []).filter(({ name }) => name?.startsWith('permit.'));
  return {
    id: element.id,
    type: element.$type.split(':')[1],
    calledElement: element.calledElement,
    template: element.get('camunda:modelerTemplate'),
    says: Object.fromEntries(properties.map(({ name, value }) => [name.slice('permit.'.length), value])),
  };
}
