import { DmnModdle } from 'dmn-moddle';
import { filesBelow, filesIn, report } from './files.mjs';

const moddle = new DmnModdle();
// any other word is the name of a variable that no case has
const PLAIN = /^\s*(".*"|-?\d+|true|false)\s*$/s;

async function problemsOf({ path, stem, text }) {
  const { rootElement, warnings } = await moddle.fromXML(text);
  const [decision, ...others] = rootElement.drgElement;
  const table = decision.decisionLogic;
  return [
    ...warnings.map(warning => warning.message),
    ...others.map(other => `'${other.id}' is a second decision in the file`),
    ...(decision.id === stem ? [] : [`decision '${decision.id}' is not named like its file`]),
    ...(decision.name ? [] : [`decision '${decision.id}' has no name`]),
    ...(table.hitPolicy === 'COLLECT' ? [] : [`hit policy is ${table.hitPolicy}, not COLLECT`]),
    ...[...table.input, ...table.output].filter(column => !column.label).map(column => `column '${column.id}' has no label`),
    ...table.rule.filter(row => row.outputEntry.some(cell => !cell.text)).map(row => `row '${row.id}' has an empty cell`),
    ...table.rule.flatMap(row => row.outputEntry.filter(cell => cell.text && !PLAIN.test(cell.text)).map(cell => `row '${row.id}' holds ${cell.text} without quotation marks`)),
  ].map(problem => `${path}: ${problem}`);
}

/** What an officer can choose as the ground of a refusal are the grounds of the table. */
async function unlike({ stem, text }) {
  const form = forms.find(form => form.stem === `decide-${stem.replace('-grounds', '')}`);
  const { rootElement } = await moddle.fromXML(text);
  const { output, rule } = rootElement.drgElement[0].decisionLogic;
  const at = output.findIndex(({ name }) => name === 'ground');
  const grounds = rule.map(row => row.outputEntry[at].text.replaceAll('"', ''));
  const offered = form ? componentsOf(JSON.parse(form.text)).find(({ key }) => key === 'refusalGround')?.values?.map(({ value }) => value) : undefined;
  return offered && offered.join() !== grounds.join() ? [`${form.path}: offers the grounds ${offered.join(', ')}, table ${stem} has ${grounds.join(', ')}`] : [];
}

const componentsOf = ({ components = [] }) => components.flatMap(component => [component, ...componentsOf(component)]);
const forms = filesIn('../forms', '.form');
const tables = filesBelow('.', '.dmn');
report(`${tables.length} tables`, [
  ...(await Promise.all(tables.map(problemsOf))).flat(),
  ...(await Promise.all(tables.filter(({ stem }) => stem.endsWith('-grounds')).map(unlike))).flat(),
]);
