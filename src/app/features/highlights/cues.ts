import type { HighlightColor } from '#model/highlight/highlight.ts';
import type { AnchoredHighlight } from './anchored-highlights.ts';

/** Where a highlight begins or ends in a block's text, for those who cannot see it. */
export interface Cue {
  readonly at: number;
  readonly edge: 'start' | 'end';
  readonly color: HighlightColor;
  readonly noted: boolean;
}

type Cues = ReadonlyMap<string, readonly Cue[]>;

const same = (a: readonly Cue[], b: readonly Cue[]): boolean =>
  a.length === b.length &&
  a.every((cue, index) => {
    const other = b[index];
    return (
      other?.at === cue.at &&
      other.edge === cue.edge &&
      other.color === cue.color &&
      other.noted === cue.noted
    );
  });

/** One start and one end of every highlight, block by block; blocks in which nothing changed keep the list they had. */
export const cuesOf = (anchored: readonly AnchoredHighlight[], before: Cues): Cues => {
  const cues = new Map<string, Cue[]>();
  const put = (block: string, cue: Cue): void => {
    const list = cues.get(block);
    if (list === undefined) cues.set(block, [cue]);
    else list.push(cue);
  };
  for (const { highlight, at } of anchored) {
    const first = at.places[0];
    const last = at.places.at(-1);
    if (first === undefined || last === undefined) continue;
    const { color } = highlight;
    const noted = highlight.note !== '';
    put(first.block, { at: first.start, edge: 'start', color, noted });
    put(last.block, { at: last.end, edge: 'end', color, noted });
  }
  return new Map(
    [...cues].map(([block, list]) => {
      // What ends at a place is told before what begins there.
      const sorted = list.toSorted(
        (a, b) => a.at - b.at || (a.edge === b.edge ? 0 : a.edge === 'end' ? -1 : 1),
      );
      const known = before.get(block);
      return [block, known !== undefined && same(known, sorted) ? known : sorted];
    }),
  );
};
