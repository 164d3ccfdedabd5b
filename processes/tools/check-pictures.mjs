import { readFileSync } from 'node:fs';
import { drawn } from './drawn.mjs';
import { filesBelow, filesIn, report } from './files.mjs';

const models = filesBelow('.', '.bpmn');
const pictures = filesIn('pictures', '.svg');
const readme = readFileSync('README.md', 'utf8');
const fits = ({ stem, text }) => pictures.some(picture => picture.stem === stem && picture.text.includes(`data-drawn="${drawn(text)}"`));

report(`${pictures.length} pictures`, [
  ...models.filter(model => !fits(model)).map(({ path, stem }) => `pictures/${stem}.svg: does not show ${path} as it is: npm run pictures`),
  ...models.filter(({ stem }) => !readme.includes(`(pictures/${stem}.svg)`)).map(({ path }) => `README.md: does not show the picture of ${path}`),
  ...pictures.filter(({ stem }) => !models.some(model => model.stem === stem)).map(({ path }) => `${path}: there is no such model`),
]);
