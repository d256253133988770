import { type Counts, inWords } from './counts.ts';

/** What a command says beside its step's line although all is well: its lines that begin with `note: `. */
const notes = (output: string): string[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith('note: '))
    .map((line) => line.slice('note: '.length));

/** The one line of a step that ran, such as `ok    lint  3.1 s`; tests are counted when it has more than one. */
export const stepLine = (name: string, counts: Counts, seconds: number, output: string): string => {
  const { passed, failed, skipped } = counts;
  const many = passed + failed + skipped > 1 ? [inWords(counts)] : [];
  const details = [`${seconds.toFixed(1)} s`, ...many, ...notes(output)].join(' · ');
  return `${failed > 0 ? 'FAIL' : 'ok  '}  ${name.padEnd(9)}  ${details}`;
};
