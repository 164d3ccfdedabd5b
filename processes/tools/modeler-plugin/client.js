// What Camunda Modeler loads: the rules of permits beside its own.
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver';
import { registerClientPlugin } from 'camunda-modeler-plugin-helpers';
import { configs } from 'bpmnlint-plugin-permit';

const rules = Object.entries(configs.all.rules);
const config = { rules: Object.fromEntries(rules.map(([id, severity]) => [`permit/${id}`, severity])) };
const resolver = new StaticResolver(
  Object.fromEntries(rules.map(([id]) => [`rule:bpmnlint-plugin-permit/${id}`, require(`../bpmnlint-plugin-permit/rules/${id}.js`)])),
);

registerClientPlugin({ config, resolver }, 'lintRules.bpmn');
