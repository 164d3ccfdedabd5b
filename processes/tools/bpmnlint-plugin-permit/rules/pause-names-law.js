const { rule, says, within, processOf } = require('../permit');

const resumes = (step, paused) =>
  says(step, 'act') === 'resumeClock' && ['clock', 'reason'].every(name => says(step, name) === says(paused, name));

// For which reasons the law stops a clock the engine knows.
module.exports = rule('10118', 'pause-names-law', (node, report) => {
  const act = says(node, 'act');
  const clock = says(node, 'clock');
  if (['pauseClock', 'resumeClock'].includes(act) && !clock) report(`'${node.id}' names no clock. Name it in permit.clock.`);
  if (act === 'pauseClock' && !within(processOf(node)).some(step => resumes(step, node))) {
    report(`'${node.id}' pauses clock '${clock}' for '${says(node, 'reason')}', and no step resumes it.`);
  }
});
