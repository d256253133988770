import type { Highlight } from '#model/highlight/highlight.ts';
import type { Group } from './groups.ts';

/** A line of the list: what a group has in common, or one of its highlights and which of all it is. */
export type NotebookRowData =
  | { readonly kind: 'heading'; readonly key: string; readonly group: Group }
  | { readonly kind: 'record'; readonly key: string; readonly record: Highlight; readonly place: number };

/** Groups as the lines of one list; keys are unique also where a highlight is in several groups. */
export const notebookRows = (groups: readonly Group[]): NotebookRowData[] => {
  let place = 0;
  return groups.flatMap((group): NotebookRowData[] => [
    { kind: 'heading', key: JSON.stringify([group.label, group.key]), group },
    ...group.records.map((record): NotebookRowData => {
      place += 1;
      return { kind: 'record', key: JSON.stringify([group.label, group.key, record.id]), record, place };
    }),
  ]);
};
