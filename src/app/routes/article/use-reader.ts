import { useDeferredValue, useState } from 'react';
import type { Article } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { useCorrections } from '#app/features/corrections/use-corrections.ts';
import { entityRows } from '#app/features/entities/entity-rows.ts';
import { useEntitySteps } from '#app/features/entities/use-entity-steps.ts';
import { useLitMentions } from '#app/features/entities/use-lit-mentions.ts';
import { useHighlighting } from '#app/features/highlights/use-highlighting.ts';
import { usePaint } from '#app/features/highlights/use-paint.ts';
import type { HighlightCue } from '#app/features/reading/reading-mark.ts';
import { useActiveBlock } from '#app/features/reading/use-active-block.ts';
import { sentenceAt } from '#app/features/timeline/sentence-at.ts';
import { canPaint } from '#app/lib/place/paint.ts';
import { useLayout, useRoomForColumns } from '#app/lib/screen/use-media.ts';
import { useVisibleBlocks } from '#app/lib/screen/use-visible-blocks.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useUndoOrder } from '#app/lib/undo/use-undo-order.ts';
import type { Panel, Stand } from './panel.ts';
import { heardCues } from './heard-cues.ts';
import { useArticleMarks } from './use-article-marks.ts';
import { useChoice } from './use-choice.ts';
import { useDrawing } from './use-drawing.ts';
import { useFollowedId } from './use-followed-id.ts';
import { useJumps } from './use-jumps.ts';
import { useLight } from './use-light.ts';
import { useTools } from './use-tools.ts';

const NONE = [] as const;
const AT_HALF: Stand = { size: 'half', goal: null };
const NO_CUES: ReadonlyMap<string, readonly HighlightCue[]> = new Map();

const isOnScreen = (block: string): boolean => {
  const box = document.getElementById(block)?.getBoundingClientRect();
  return (
    box !== undefined &&
    box.bottom > 0 &&
    box.top < window.innerHeight &&
    box.right > 0 &&
    box.left < window.innerWidth
  );
};

/** The state of the reader page, composed from its features, and what its parts can do. */
export const useReader = (uncorrected: Article) => {
  const settings = useSettings();
  const roomForColumns = useRoomForColumns();
  const layout = useLayout();
  const corrections = useCorrections(uncorrected);
  const { article } = corrections;
  /** Upright lines; only Chinese is written so. */
  const upright = settings.writing === 'vertical' && roomForColumns && article.lang.startsWith('zh');
  // What is marked is the text, which corrections leave as it is.
  const highlighting = useHighlighting(uncorrected);
  const tools = useTools();
  const drawing = useDrawing(article.lang);
  const marks = useArticleMarks(article, drawing, canPaint ? NONE : highlighting.anchored, tools.found);
  const visible = useVisibleBlocks(article, upright);
  // What is only heard may come after what is seen.
  const allCues = settings.cues ? highlighting.cues : NO_CUES;
  const cues = useDeferredValue(heardCues(allCues, visible), NO_CUES);
  const attention = useActiveBlock(article.blocks, visible);
  const choice = useChoice();
  const jumps = useJumps();
  const [panel, showPanel] = useState<Panel | null>(null);
  const [stand, setStand] = useState(AT_HALF);
  const setPanel = (next: Panel | null): void => {
    showPanel(next);
    setStand(AT_HALF);
  };

  const rows = entityRows(article);
  const steps = useEntitySteps(rows, choice.kind === 'entity' ? choice.id : null, (mention) =>
    jumps.jump(mention.block, mention, { focus: false }),
  );
  const chosenPlace = ((): { block: string; span: Span } | null => {
    const source = choice.kind === 'event' ? article.events : choice.kind === 'time' ? article.times : NONE;
    const found = source.find(({ id }) => id === choice.id);
    const block = article.blocks.find(({ id }) => id === found?.block);
    return found === undefined || block === undefined
      ? null
      : { block: block.id, span: sentenceAt(block, found) };
  })();

  useFollowedId(steps.row?.entity.id ?? null, choice);
  usePaint(highlighting, marks, cues);
  useLitMentions(steps, marks);
  const { spoken } = tools;
  useLight(spoken === null ? chosenPlace : { block: spoken.block, span: spoken }, marks);

  /** Where the reader is: the block that has attention, or the first in view once that is off the screen. */
  const here = (): string => {
    const first = article.blocks.find(({ id }) => visible.has(id))?.id;
    return isOnScreen(attention.active) ? attention.active : (first ?? attention.active);
  };

  const openPanel = (next: Panel): void => {
    // Only where panels hide each other is there something to open.
    if (layout !== 'wide' || next !== 'timeline') setPanel(next);
  };
  const openEntity = (id: string | null): void => {
    // The card goes; who was in it is taken to the name it was about.
    if (id === null && document.activeElement?.closest('[data-entity-card]') != null)
      document.querySelector<HTMLElement>('[data-current]')?.focus({ preventScroll: true });
    choice.choose(id === null ? null : { kind: 'entity', id });
    if (id !== null) openPanel('entities');
  };
  /** Shows the timeline with what is chosen in it; beside the text, or low enough under it to leave the place to be read. */
  const openMoment = (kind: 'event' | 'time', id: string, options: { jump: boolean }): void => {
    const moment = (kind === 'event' ? article.events : article.times).find((one) => one.id === id);
    if (moment === undefined) return;
    choice.choose({ kind, id });
    if (layout === 'phone') {
      showPanel('timeline');
      setStand({ size: 'peek', goal: { ...moment, ...options } });
    } else {
      openPanel('timeline');
      if (options.jump) jumps.jump(moment.block, moment, { focus: false });
    }
  };

  return {
    article,
    layout,
    upright,
    highlighting,
    corrections,
    history: useUndoOrder(highlighting, corrections),
    marks,
    cues,
    visible,
    attention,
    choice,
    jumps,
    rows,
    steps,
    chosenPlace,
    drawing,
    tools,
    find: () => tools.find(here()),
    listen: () => tools.listen(here()),
    panel,
    setPanel,
    stand,
    setStand,
    openEntity,
    openMoment,
  };
};

export type ReaderState = ReturnType<typeof useReader>;
