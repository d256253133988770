import { CORRECTIONS_VERSION, type Correction } from './correction.ts';

const HEAD =
  '# Corrections of names and dates, for the folder `corrections` of the archive they were made in.\n';

type Value = string | number | null | undefined | { readonly [key: string]: Value };

/** JSON's scalars are YAML's. */
const lines = (value: { readonly [key: string]: Value }, indent: string): string =>
  Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) =>
      typeof field === 'object' && field !== null
        ? `${indent}${key}:\n${lines(field, `${indent}  `)}`
        : `${indent}${key}: ${JSON.stringify(field)}\n`,
    )
    .join('');

const item = (correction: Correction): string => {
  const { id, made, action, surface, where, ...rest } = correction;
  return `  -${lines({ action, surface, ...rest, where, made, id }, '    ').slice(3)}`;
};

/** Corrections as the file that a build reads: YAML, oldest first, a line a field, so that two of them can be compared. */
export const correctionsText = (corrections: readonly Correction[]): string => {
  const sorted = corrections.toSorted((a, b) =>
    a.made < b.made ? -1 : a.made > b.made ? 1 : a.id < b.id ? -1 : 1,
  );
  const list = sorted.length === 0 ? ' []\n' : `\n${sorted.map(item).join('')}`;
  return `${HEAD}version: ${String(CORRECTIONS_VERSION)}\ncorrections:${list}`;
};
