import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { filesBelow, filesIn } from './files.mjs';

// npm run permit -- <key> "<中文名 English name>" [<the permit to begin from>]
const [key, name, from = 'nurse-registration'] = process.argv.slice(2);
const FORMS = '../forms';

const model = filesBelow('.', '.bpmn').find(({ stem }) => stem === from);
const wrong = [
  /^[a-z]+(-[a-z]+)*$/.test(key ?? '') ? '' : 'Name the key in small letters and hyphens, such as flower-stall.',
  /[^\x00-\x7F] +[\x21-\x7E]/.test(name ?? '') ? '' : 'Then name the permit in Chinese and English, such as "鲜花摊位 Flower stall".',
  model ? '' : `There is no permit '${from}' to begin from.`,
  existsSync(key ?? '') ? `'${key}' is there already.` : '',
].filter(Boolean);
if (wrong.length) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

const old = / name="([^"]+)" isExecutable/.exec(model.text)[1];
const halves = text => /^(.*[^\x00-\x7F]) +(.+)$/.exec(text).slice(1);
const [chinese, english] = halves(name);
const [oldChinese, oldEnglish] = halves(old);
const renamed = text => text.replaceAll(from, key).replaceAll(oldChinese, chinese).replaceAll(oldEnglish, english);

const copies = ['.bpmn', '.dmn', '.feature'].flatMap(extension => filesIn(from, extension)).concat(filesIn(FORMS, '.form').filter(({ stem }) => stem.endsWith(`-${from}`)));
mkdirSync(key);
for (const { path, text } of copies) {
  writeFileSync(renamed(path), renamed(text));
  console.log(renamed(path));
}
console.log(`
Now draw in ${key}/${key}.bpmn, and say in the tables and forms what this permit asks. Then
  add to README.md, under Permits:  ![${english}](pictures/${key}.svg)
  npm run pictures && npm run check`);
