import { CLASS_NAMES } from './tally.ts';
import type { Figures } from './trial.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const cells = (...columns: readonly string[]): string => columns.map((cell) => cell.padStart(12)).join('');

/** The figures of one kind of change as lines: of the highlights whose words are still there, and of all. */
export const tableOf = (name: string, figures: Figures): string[] => [
  '',
  name,
  cells('code units', 'recovered', 'unsure', 'false', 'of', 'false, gone', 'of gone'),
  ...[...CLASS_NAMES].flatMap(([from, words]) => {
    const tally = figures.get(from);
    if (tally === undefined) return [];
    const all = tally.there + tally.gone;
    return [
      cells(
        words,
        percent(tally.recovered, tally.there),
        percent(tally.unsure, all),
        percent(tally.false, all),
        String(all),
        percent(tally.haunting, tally.gone),
        String(tally.gone),
      ),
    ];
  }),
];
