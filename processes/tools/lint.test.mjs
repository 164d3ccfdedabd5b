// What bpmnlint says of a rule's models is what the engine says of them, word by word.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import bpmnlint from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';

const PLUGIN = '../engine-app/plugin';
const MODELER_PLUGIN = 'target/onevisit-modeler-plugin';

// One diagram alone does not tell which agencies and reasons there are, how its file is called, and what stands beside it.
const BEYOND = [/which the catalogue does not know/, /for which the law stops no clock/, /stands in file/, /is not deployed with it/];

const require = createRequire(import.meta.url);
const { rules } = require('bpmnlint-plugin-permit');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

globalThis.window = {};
new Function(readFileSync(`${MODELER_PLUGIN}/${require(`../${MODELER_PLUGIN}`).script}`, 'utf8'))();
const [{ plugin: inModeler, type }] = globalThis.window.plugins;

const reports = async (linter, xml) => {
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(xml);
  return Object.values(await linter.lint(rootElement)).flat();
};

const onNode = new bpmnlint.Linter({ config: { extends: 'plugin:permit/all' }, resolver: new NodeResolver() });

async function found(linter, rule, kind) {
  const folder = `${PLUGIN}/src/test/resources/rules/${rule}`;
  const models = readdirSync(folder).filter(name => name.startsWith(kind) && name.endsWith('.bpmn'));
  const all = await Promise.all(
    models.map(async name =>
      (await reports(linter, readFileSync(`${folder}/${name}`, 'utf8'))).map(({ id, message }) => `${name.slice(kind.length)} ${id}\n${message}`),
    ),
  );
  return all.flat().filter(text => text.includes(` ${rule}: `)).sort();
}

function asked(rule) {
  const [, block] = /```text\n([^]*?)\n```/.exec(readFileSync(`${PLUGIN}/docs/rules/${rule}.md`, 'utf8'));
  return block.split(/\n(?=\S+ \S+\nPERMIT)/).filter(text => /^\S+\.bpmn /.test(text) && !BEYOND.some(beyond => beyond.test(text))).sort();
}

for (const rule of Object.keys(rules)) {
  test(rule, async () => {
    assert.deepEqual(await found(onNode, rule, 'valid-'), []);
    assert.ok(asked(rule).length, 'its page shows nothing a diagram alone tells');
    assert.deepEqual(await found(onNode, rule, 'invalid-'), asked(rule));
    assert.deepEqual(await found(new bpmnlint.Linter(inModeler), rule, 'invalid-'), asked(rule));
  });
}

test('Modeler takes the rules for diagrams of Camunda 7', () => assert.equal(type, 'lintRules.bpmn'));
