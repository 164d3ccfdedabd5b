import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bare, FILE, fileOf } from './element-templates.mjs';
import { clocks, models } from './models.mjs';

// Makes the templates anew, and puts each on the steps that fit it.

const WORN = / camunda:modelerTemplate(Version)?="[^"]*"/g;

const dressed = (text, { id, fits }) =>
  text.replace(
    new RegExp(`<bpmn:\\w+ id="${id}"[^>]*?(?=/?>)`),
    tag => `${tag.replaceAll(WORN, '')} camunda:modelerTemplate="${fits}" camunda:modelerTemplateVersion="1"`,
  );

mkdirSync(dirname(FILE), { recursive: true });
writeFileSync(FILE, fileOf(await clocks()));
for (const model of await models()) {
  const without = bare(model);
  if (without.length) writeFileSync(model.path, without.reduce(dressed, model.text));
  without.forEach(({ id, fits }) => console.log(`${model.path}: ${id} is ${fits}`));
}
