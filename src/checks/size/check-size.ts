/** Holds the built reader in `dist/` to its size budget; prints the figures and exits with 1 when one is too large. */
import { BUDGET } from './budget.ts';
import { firstLoad } from './first-load.ts';
import { verdict } from './verdict.ts';

const { js, css, missing } = firstLoad('dist');
const verdicts = [
  verdict({ kind: 'js', kilobytes: js, limit: BUDGET.js }),
  verdict({ kind: 'css', kilobytes: css, limit: BUDGET.css }),
];

console.log(`note: ${verdicts.map(({ words }) => words).join(', ')}`);
for (const name of missing) {
  console.error(
    `The build has no chunk called ${name}: rename it in src/checks/size/budget.ts or load it lazily.`,
  );
}
const fits = verdicts.every((each) => each.fits);
if (!fits) console.error('Load something later, with import(), or do without it.');
process.exitCode = missing.length === 0 && fits ? 0 : 1;
