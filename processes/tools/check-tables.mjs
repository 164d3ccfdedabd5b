import { DmnModdle } from 'dmn-moddle';
import { filesBelow, report } from './files.mjs';

const moddle = new DmnModdle();

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
  ].map(problem => `${path}: ${problem}`);
}

const tables = filesBelow('.', '.dmn');
report(`${tables.length} tables`, (await Promise.all(tables.map(problemsOf))).flat());
