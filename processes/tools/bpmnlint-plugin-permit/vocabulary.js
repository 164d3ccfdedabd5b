// The words a diagram may use, from the templates that Modeler offers.
const templates = require('../../.camunda/element-templates/permit.json');

const isForProcess = ({ appliesTo }) => appliesTo.includes('bpmn:Process');
const bound = (name, from = templates) => from.flatMap(({ properties }) => properties).filter(({ binding }) => binding.name === name);
const names = from => [...new Set(from.flatMap(({ properties }) => properties).map(({ binding }) => binding.name ?? ''))];
const permit = from => names(from).filter(name => name.startsWith('permit.')).sort();
const choices = name => [...new Set(bound(name).flatMap(property => property.choices ?? []).map(({ value }) => value))].filter(Boolean);

module.exports = {
  ON_PROCESS: permit(templates.filter(isForProcess)),
  ON_STEP: permit(templates.filter(template => !isForProcess(template))),
  ACTS: bound('permit.act').map(({ value }) => value).sort(),
  STATES: choices('permit.state'),
  LEVELS: choices('permit.level'),
};
