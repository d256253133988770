import type { Article } from '#model/article.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import type { Change } from '#app/lib/highlights/change.ts';
import { laterOf } from '#app/lib/highlights/merge.ts';
import {
  emptyOldBin,
  highlightTabs,
  readHighlights,
  storeChange,
  type News,
} from '#app/lib/highlights/records.ts';
import { askToKeep } from '#app/lib/storage/keep.ts';
import {
  EMPTY_STATE,
  transition,
  type Command,
  type HighlightState,
} from '#app/lib/highlights/transition.ts';
import { extendFromKeyboard } from '#app/lib/place/extend-selection.ts';
import { offsetBeside } from '#app/lib/place/offset-beside.ts';
import { characterAt } from '#app/lib/place/place-at-point.ts';
import { select } from '#app/lib/place/select.ts';
import { act } from './act.ts';
import { anchoredIn, findPlaces } from './anchor-all.ts';
import { highlightsAt, signsOf, type AnchoredHighlight } from './anchored-highlights.ts';
import { freshId } from '#app/lib/highlights/fresh-id.ts';
import { cuesOf, type Cue } from './cues.ts';
import { commandFor, type Gesture } from './gesture.ts';
import { outcomeWords } from './outcome-words.ts';
import { painter } from './painter.ts';
import { watchSelection } from './watch-selection.ts';

/** An article's highlights as they are stored, and where they stand. */
export interface HighlightData {
  readonly state: HighlightState;
  readonly anchored: readonly AnchoredHighlight[];
  /** By block. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly signs: ReturnType<typeof signsOf>;
}

/** What a gesture led to. */
export interface Outcome {
  readonly command: Command;
  readonly change: Change;
  /** What the tab's own steps are now. */
  readonly steps: Pick<HighlightState, 'past' | 'future'>;
  readonly news: News;
}

const viewOf = (
  article: Article,
  state: HighlightState,
  before: HighlightData | undefined,
): HighlightData => {
  const anchored = anchoredIn(article, state.records);
  return {
    state,
    anchored,
    cues: cuesOf(anchored, before?.cues ?? new Map()),
    signs: signsOf(anchored, article.blocks),
  };
};

/** What storage holds now; the steps to undo are this tab's own and stay. */
const read = async (article: Article, known: HighlightData | undefined): Promise<HighlightData> => {
  const records = await readHighlights(article.id);
  await findPlaces(article, records);
  return viewOf(article, { ...(known?.state ?? EMPTY_STATE), records }, known);
};

/** Carries a gesture out; null when it does nothing. Resolves when what it did is on the disk. */
const run = async (
  article: Article,
  { state, anchored }: HighlightData,
  gesture: Gesture,
): Promise<Outcome | null> => {
  const now = new Date().toISOString();
  const command = commandFor(gesture, { article, anchored }, { id: freshId(), now });
  const step = command && transition(state, command);
  if (command === null || step === null) return null;
  const { change, reverts, past, future } = step;
  const news = await storeChange(change, { now, reverts });
  await findPlaces(article, news.stored);
  if (command.kind === 'add') askToKeep();
  return { command, change, steps: { past, future }, news };
};

/** The data with what was stored, by this tab or another one. */
const advance = (
  article: Article,
  data: HighlightData,
  { stored, erased }: News,
  steps: Pick<HighlightState, 'past' | 'future'> = data.state,
): HighlightData => {
  const { state } = data;
  const ours = stored.filter((record) => record.article === article.id);
  const isKnown = erased.some((id) => state.records.some((record) => record.id === id));
  if (ours.length === 0 && !isKnown && steps === state) return data;
  const records = new Map<string, Highlight>(state.records.map((record) => [record.id, record]));
  for (const record of ours) {
    const known = records.get(record.id);
    records.set(record.id, known === undefined ? record : laterOf(record, known));
  }
  for (const id of erased) records.delete(id);
  return viewOf(article, { past: steps.past, future: steps.future, records: [...records.values()] }, data);
};

/** What works on highlights, as the page uses it. */
export interface Engine {
  readonly read: typeof read;
  readonly run: typeof run;
  readonly advance: typeof advance;
  readonly findPlaces: typeof findPlaces;
  readonly emptyOldBin: typeof emptyOldBin;
  readonly hear: typeof highlightTabs.hear;
  readonly painter: typeof painter;
  readonly outcomeWords: typeof outcomeWords;
  readonly act: typeof act;
  readonly watchSelection: typeof watchSelection;
  readonly highlightsAt: typeof highlightsAt;
  readonly characterAt: typeof characterAt;
  readonly offsetBeside: typeof offsetBeside;
  readonly select: typeof select;
  readonly extendFromKeyboard: typeof extendFromKeyboard;
}

export const engine: Engine = {
  read,
  run,
  advance,
  findPlaces,
  emptyOldBin,
  hear: highlightTabs.hear,
  painter,
  outcomeWords,
  act,
  watchSelection,
  highlightsAt,
  characterAt,
  offsetBeside,
  select,
  extendFromKeyboard,
};
