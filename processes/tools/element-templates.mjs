import { ACTS, FIELDS, PIECES, PROCESSES, STEPS } from './vocabulary.mjs';

const SCHEMA = 'https://unpkg.com/@camunda/element-templates-json-schema@0.22.1/resources/schema.json';
// The application explains every template on this page.
const PAGE = 'http://localhost:8080/designer';
const PREFIX = 'org.onevisit.';
const GREEN = '%231a7f37';

const COLLECTED = { process: '事项 Permits', task: '办理 Tasks', act: '行为 Acts', piece: '环节 Pieces', step: '期限 Clocks' };

export const FILE = '.camunda/element-templates/permit.json';

/** The text of the file of element templates. */
export const fileOf = clocks => `${JSON.stringify(elementTemplates(clocks), null, 2)}\n`;

/** The elements of a model that fit a template and do not wear it. */
export const bare = ({ elements }) =>
  elements
    .map(element => ({ ...element, fits: templateIdOf(element.type, element.says, element.calledElement) }))
    .filter(({ fits, template }) => fits && fits !== template);

/** The element templates of Camunda Modeler, in the order of the vocabulary. */
function elementTemplates(clocks) {
  const fields = names => names.map(name => field(name, clocks));
  return [
    ...PROCESSES.map(of => template(of, of.id, 'process', ['Process'], [...fixed(of.fixed), ...fields(of.fields).map(chosen), ttl()])),
    ...STEPS.map(of => template(of, of.id, of.on === 'UserTask' ? 'task' : 'step', of.on.split(' '), [...form(of), ...fixed(of.fixed), ...fields(of.fields)])),
    ...ACTS.map(of => template(of, `act.${of.act}`, 'act', ['ServiceTask'], [...delegate(), ...fixed({ act: of.act }), ...fields(of.fields)])),
    ...PIECES.map(of => template(of, `piece.${of.piece}`, 'piece', ['CallActivity'], [...call(of), ...fields(of.fields)])),
  ];
}

/** The template of an element, by what it says; none when it says nothing. */
function templateIdOf(type, says, calledElement) {
  if (type === 'CallActivity') return PIECES.some(({ piece }) => piece === calledElement) ? `${PREFIX}piece.${calledElement}` : undefined;
  if (says.act) return `${PREFIX}act.${says.act}`;
  const fits = (type === 'Process' ? PROCESSES : STEPS.filter(({ on }) => on.split(' ').includes(type))).find(({ wornWith }) =>
    wornWith.some(name => says[name]),
  );
  return fits && PREFIX + fits.id;
}

const template = ({ mark, name, says }, id, kind, types, properties) => ({
  $schema: SCHEMA,
  name,
  id: PREFIX + id,
  version: 1,
  engines: { camunda: '^7.20' },
  ...(says ? { description: says } : {}),
  documentationRef: `${PAGE}#${PREFIX}${id}`,
  category: { id: PREFIX + kind, name: COLLECTED[kind] },
  icon: { contents: icon(mark) },
  appliesTo: types.map(type => `bpmn:${type}`),
  properties,
});

const icon = mark =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='18' height='18'%3E%3Crect width='18' height='18' rx='4' fill='${GREEN}'/%3E%3Ctext x='9' y='13.5' font-size='12' text-anchor='middle' fill='white'%3E${mark}%3C/text%3E%3C/svg%3E`;

function field(name, clocks) {
  const { label, says, choices } = FIELDS[name];
  const described = name.startsWith('clock') ? `${says} ${clocks.join(', ')}` : says;
  return {
    label,
    ...(described ? { description: described } : {}),
    type: choices ? 'Dropdown' : 'String',
    ...(choices ? { choices: Object.entries(choices).map(([value, name]) => ({ name, value })) } : {}),
    binding: { type: 'camunda:property', name: `permit.${name}` },
  };
}

/** A process has no case whose level it could follow. */
const chosen = ({ choices, ...field }) => (choices ? { ...field, choices: choices.filter(({ value }) => value) } : field);

const hidden = (value, binding) => ({ type: 'Hidden', value, binding });
const attribute = (name, value) => hidden(value, { type: 'property', name });
const fixed = (says = {}) => Object.entries(says).map(([name, value]) => hidden(value, { type: 'camunda:property', name: `permit.${name}` }));
const delegate = () => [attribute('camunda:delegateExpression', '${act}')];

const ttl = () => ({
  label: '历史保存期 History time to live',
  description: '如 P10950D。 Such as P10950D.',
  type: 'String',
  binding: { type: 'property', name: 'camunda:historyTimeToLive' },
});

const form = ({ on }) =>
  on === 'UserTask'
    ? [
        {
          label: '表单 Form',
          description: 'forms/ 中的文件名，不带扩展名。 The name of a file in forms/, without extension.',
          type: 'String',
          binding: { type: 'property', name: 'camunda:formRef' },
        },
        attribute('camunda:formRefBinding', 'deployment'),
      ]
    : [];

const call = of => [
  attribute('calledElement', of.piece),
  attribute('camunda:calledElementBinding', 'deployment'),
  hidden('#{execution.processBusinessKey}', { type: 'camunda:in:businessKey' }),
  ...['caseNo', ...of.in].map(name => hidden(name, { type: 'camunda:in', target: name })),
  ...Object.entries(of.preset).map(([name, value]) => hidden(value, { type: 'camunda:in', target: name, expression: true })),
  ...of.out.map(name => hidden(name, { type: 'camunda:out', source: name })),
];
