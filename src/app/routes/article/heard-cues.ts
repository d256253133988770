import type { HighlightCue } from '#app/features/reading/reading-mark.ts';

type Cues = ReadonlyMap<string, readonly HighlightCue[]>;

/** So many blocks with highlights may have all their cues; beyond that only those near the reader, who takes them along. */
const MOST_BLOCKS = 200;

/** The cues to draw: thousands of them would make a long article slow for everybody. */
export const heardCues = (cues: Cues, visible: ReadonlySet<string>): Cues =>
  cues.size <= MOST_BLOCKS ? cues : new Map([...cues].filter(([block]) => visible.has(block)));
