import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { drawn } from './drawn.mjs';
import { filesBelow } from './files.mjs';

const VIEWER = 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js';
const FOLDER = 'pictures';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setContent('<div id="canvas" style="width: 2400px; height: 1200px"></div>');
await page.addScriptTag({ path: VIEWER });

const draw = xml =>
  page.evaluate(async xml => {
    const viewer = new globalThis.BpmnJS({ container: '#canvas' });
    await viewer.importXML(xml);
    const { svg } = await viewer.saveSVG();
    viewer.destroy();
    return svg;
  }, xml);

// The viewer names its arrow heads anew each time; numbered, an unchanged model gives an unchanged picture.
function numbered(svg) {
  const names = [];
  return svg.replace(/(?<=["#])marker-\w+/g, name => {
    if (!names.includes(name)) names.push(name);
    return `marker-${names.indexOf(name)}`;
  });
}

mkdirSync(FOLDER, { recursive: true });
for (const { stem, text } of filesBelow('.', '.bpmn')) {
  const svg = numbered(await draw(text)).replace('<svg ', `<svg data-drawn="${drawn(text)}" `);
  writeFileSync(`${FOLDER}/${stem}.svg`, svg);
  console.log(`${FOLDER}/${stem}.svg`);
}
await browser.close();
