import { FormLinter } from '@camunda/form-linting';
import { filesBelow, filesIn, report } from './files.mjs';

// What Tasklist 7.24 renders; a form with any other component fails there as a whole.
const RENDERED = new Set(
  'checkbox checklist datetime dynamiclist expression group html number radio select separator spacer table taglist text textarea textfield'.split(' '),
);
const WITHOUT_LABEL = new Set(['text', 'html', 'separator', 'spacer', 'expression']);

const linter = new FormLinter();
// The linter knows Camunda 7 up to 7.22 and is silent about later versions, which embed the same form-js.
const lint = form => linter.lint({ ...form, executionPlatformVersion: '7.22.0' }).map(found => `${found.id}: ${found.message}`);

const componentsOf = ({ components = [] }) => components.flatMap(component => [component, ...componentsOf(component)]);
const repeated = values => values.filter((value, i) => value && values.indexOf(value) !== i);

function problemsOf({ path, stem, text }) {
  const form = JSON.parse(text);
  const components = componentsOf(form);
  return [
    ...lint(form),
    ...(form.id === stem ? [] : [`form '${form.id}' is not named like its file`]),
    ...(form.executionPlatformVersion === '7.24.0' ? [] : ['not made for Camunda 7.24.0']),
    ...(form.schemaVersion === 16 ? [] : [`schema version ${form.schemaVersion}, Tasklist 7.24 reads 16`]),
    ...components.filter(c => !RENDERED.has(c.type)).map(c => `${c.id}: Tasklist does not render '${c.type}'`),
    ...components.filter(c => !WITHOUT_LABEL.has(c.type) && !c.label).map(c => `${c.id}: no label`),
    ...repeated(components.map(c => c.key)).map(key => `key '${key}' is used twice`),
    ...repeated(components.map(c => c.id)).map(id => `id '${id}' is used twice`),
  ].map(problem => `${path}: ${problem}`);
}

const forms = filesIn('../forms', '.form');
const asked = new Set(filesBelow('.', '.bpmn').flatMap(({ text }) => [...text.matchAll(/camunda:formRef="([^"]+)"/g)].map(match => match[1])));
const stems = forms.map(({ stem }) => stem);
report(`${forms.length} forms`, [
  ...forms.flatMap(problemsOf),
  ...[...asked].filter(form => !stems.includes(form)).map(form => `${form}: a model asks for it, but there is no such form`),
  ...stems.filter(form => !asked.has(form)).map(form => `${form}: no model asks for it`),
]);
