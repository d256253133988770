import { useState } from 'react';
import type { Article } from '#model/article.ts';
import type { Place } from '#model/anchor/place.ts';
import type { HighlightColor } from '#model/highlight/highlight.ts';
import type { Command } from '#app/lib/highlights/transition.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Outcome } from './engine.ts';
import type { Gesture } from './gesture.ts';
import type { Editing, Opened } from './opened.ts';
import { useHighlights, withEngine } from './use-highlights.ts';

/** The reader's highlights of an article, what he has opened of them, and all he can do with them. */
export const useHighlighting = (article: Article) => {
  const { text } = useText();
  const { meanings } = useSettings();
  const announce = useAnnounce();
  const { run, state, anchored, cues, signs, error } = useHighlights(article);
  const [color, setColor] = useState<HighlightColor>('yellow');
  const [open, setOpen] = useState<Opened | null>(null);
  const [unsaved, setUnsaved] = useState<{ readonly id: string; readonly note: string } | null>(null);
  /** The highlight that waits for the reader to select where it belongs. */
  const [placing, setPlacing] = useState<string | null>(null);

  /** Carries a gesture out and says what it did; null when it did nothing, 'failed' when it could not be stored. */
  const perform = async (gesture: Gesture): Promise<Outcome | null | 'failed'> => {
    try {
      const outcome = await run(gesture);
      if (outcome !== null) withEngine(({ outcomeWords }) => announce(outcomeWords(text, meanings, outcome)));
      return outcome;
    } catch {
      announce(text.highlights.failed);
      setOpen((now) => now ?? { kind: 'highlight', id: null, editing: null });
      return 'failed';
    }
  };
  const show = (id: string, editing: Editing = null): void => setOpen({ kind: 'highlight', id, editing });
  /** True unless it failed. */
  const performAndShow = async (gesture: Gesture, editing: Editing = null): Promise<boolean> => {
    const outcome = await perform(gesture);
    if (outcome === 'failed') return false;
    const [first] = outcome?.change ?? [];
    const id = (first?.after ?? first?.before)?.id;
    if (id !== undefined) show(id, editing);
    return true;
  };
  const command = (given: Command): void => void perform({ kind: 'command', command: given });
  const openId = open?.kind === 'highlight' ? open.id : null;

  return {
    article,
    anchored,
    bin: state.records.filter(({ deletedAt }) => deletedAt !== null),
    cues,
    signs,
    /** Every tag given in this article, each once. */
    tags: [...new Set(anchored.flatMap(({ highlight }) => highlight.tags))],
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    past: state.past.length,
    future: state.future.length,
    error,
    color,
    open,
    setOpen,
    placing,
    setPlacing,
    show,
    command,
    /** What was written for a note and could not be stored. */
    unsaved,
    saveNote: async (id: string, note: string): Promise<void> => {
      const outcome = await perform({ kind: 'command', command: { kind: 'note', id, note } });
      setUnsaved(outcome === 'failed' ? { id, note } : null);
      if (outcome === 'failed') show(id, 'note');
    },
    toggleBlock: (block: string) => performAndShow({ kind: 'toggle', block, color }),
    touchMargin: (block: string, offset: number) => performAndShow({ kind: 'margin', block, offset, color }),
    highlightSentence: (block: string, offset: number | null) =>
      performAndShow({ kind: 'sentence', block, offset, open: openId, color }),
    paintBlock: (block: string, chosen: HighlightColor, editing: Editing = null) => {
      setColor(chosen);
      return performAndShow({ kind: 'paint', block, color: chosen }, editing);
    },
    highlightSelection: async (
      places: readonly Place[],
      { color: chosen = color, editing = null }: { color?: HighlightColor; editing?: Editing } = {},
    ) => {
      setColor(chosen);
      const done = await performAndShow({ kind: 'select', places, color: chosen }, editing);
      if (done) document.getSelection()?.removeAllRanges();
    },
    recolor: (ids: readonly string[], chosen: HighlightColor) => {
      setColor(chosen);
      command({ kind: 'recolor', ids, color: chosen });
    },
    /** The bar then offers to take that back. */
    remove: (id: string) =>
      performAndShow({
        kind: 'command',
        command: { kind: 'delete', ids: [id], now: new Date().toISOString() },
      }),
    /** Puts highlights where they were found, or where the reader says. */
    place: (moves: readonly { readonly id: string; readonly places: readonly Place[] }[]) =>
      void perform({ kind: 'place', moves }),
    undo: () => command({ kind: 'undo' }),
    redo: () => command({ kind: 'redo' }),
    /** Opens the smallest highlight at a character; the next larger one when that is open already; closes what is open when there is none. */
    openAt: (place: { readonly block: string; readonly offset: number } | null): void => {
      if (place === null) setOpen(null);
      else
        withEngine(({ highlightsAt }) => {
          const there = highlightsAt(anchored, place).map(({ highlight }) => highlight.id);
          const next = there[(there.indexOf(openId ?? '') + 1) % there.length];
          if (next === undefined) setOpen(null);
          else show(next);
        });
    },
    /** A highlight of no more than a name comes before the name itself, unless it is open. */
    openWithin: ({ block, start, end }: Place, otherwise: () => void): void => {
      const within = anchored.find(({ at: { places } }) => {
        const [only, more] = places;
        return more === undefined && only?.block === block && only.start >= start && only.end <= end;
      });
      if (within === undefined || within.highlight.id === openId) otherwise();
      else show(within.highlight.id);
    },
  };
};

export type Highlighting = ReturnType<typeof useHighlighting>;
