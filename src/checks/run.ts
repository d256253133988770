/**
 * `npm test`: runs every check, or those named on the command line, one after the other; a failure does not keep the
 * rest from running. The last line adds them up; the exit code is 1 when one failed, 2 when a name is unknown.
 */
import { chooseSteps } from './steps/choose-steps.ts';
import { type Counts, inWords, ONE_SKIPPED, total } from './steps/counts.ts';
import { runStep } from './steps/run-step.ts';
import { stepLine } from './steps/step-line.ts';
import { STEPS } from './steps/step-table.ts';

const { steps, unknown } = chooseSteps(STEPS, process.argv.slice(2));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const counted: Counts[] = [];
const failed = new Set<string>();
for (const step of steps) {
  if (step.needs !== undefined && failed.has(step.needs)) {
    counted.push(ONE_SKIPPED);
    console.log(`skip  ${step.name.padEnd(9)}  needs ${step.needs}`);
    continue;
  }
  const { counts, output, seconds } = await runStep(step);
  counted.push(counts);
  console.log(stepLine(step.name, counts, seconds, output));
  if (counts.failed > 0) {
    failed.add(step.name);
    console.log(`\n${output.trimEnd()}\n`);
  }
}

console.log(inWords(total(counted)));
process.exitCode = failed.size > 0 ? 1 : 0;
