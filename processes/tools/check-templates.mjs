import { readFileSync } from 'node:fs';
import { validateAll } from '@bpmn-io/element-templates-validator';
import { bare, FILE, fileOf } from './element-templates.mjs';
import { report } from './files.mjs';
import { clocks, models } from './models.mjs';

const text = readFileSync(FILE, 'utf8');
const templates = JSON.parse(text);
const byId = new Map(templates.map(template => [template.id, template]));

/** What a template has no field for cannot be seen by who opens the step in Modeler. */
function unseen({ template, says }) {
  const bindings = (byId.get(template)?.properties ?? []).map(({ binding }) => binding.name);
  return template ? Object.keys(says).filter(name => !bindings.includes(`permit.${name}`)) : [];
}

function problemsOf(model) {
  const pieces = model.elements.filter(({ type, id, says }) => type === 'Process' && says.piece && !byId.has(`org.onevisit.piece.${id}`));
  return [
    ...pieces.map(({ id }) => `piece '${id}' has no template: add it to PIECES in tools/vocabulary.mjs, then npm run templates`),
    ...bare(model).map(({ id, fits }) => `${id} could wear template '${fits}': npm run templates`),
    ...model.elements.flatMap(element =>
      unseen(element).map(name => `${element.id}: template '${element.template}' has no field for permit.${name}: add it to tools/vocabulary.mjs`),
    ),
  ].map(problem => `${model.path}: ${problem}`);
}

const { results } = validateAll(templates);
report(`${templates.length} element templates`, [
  ...results.flatMap(({ object, errors }) => (errors ?? []).map(error => `${FILE}: ${object.id}: ${error.message}`)),
  ...(text === fileOf(await clocks()) ? [] : [`${FILE}: not as tools/vocabulary.mjs says: npm run templates`]),
  ...(await models()).flatMap(problemsOf),
]);
