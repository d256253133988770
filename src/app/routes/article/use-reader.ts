import { useDeferredValue, useState } from 'react';
import type { Article } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { useCorrections } from '#app/features/corrections/use-corrections.ts';
import { entityRows } from '#app/features/entities/entity-rows.ts';
import { useEntitySteps } from '#app/features/entities/use-entity-steps.ts';
import { useLitMentions } from '#app/features/entities/use-lit-mentions.ts';
import { useHighlighting } from '#app/features/highlights/use-highlighting.ts';
import { usePaint } from '#app/features/highlights/use-paint.ts';
import { useActiveBlock } from '#app/features/reading/use-active-block.ts';
import { sentenceAt } from '#app/features/timeline/sentence-at.ts';
import { canPaint } from '#app/lib/place/paint.ts';
import { useLayout, useRoomForColumns } from '#app/lib/screen/use-media.ts';
import { useVisibleBlocks } from '#app/lib/screen/use-visible-blocks.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useUndoOrder } from '#app/lib/undo/use-undo-order.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { articleMarks } from './article-marks.ts';
import type { Panel } from './panel.ts';
import { useChoice } from './use-choice.ts';
import { useFollowedId } from './use-followed-id.ts';
import { useJumps } from './use-jumps.ts';
import { useLight } from './use-light.ts';

const NONE = [] as const;
const NO_CUES = new Map<string, never>();

/** The state of the reader page, composed from its features, and what its parts can do. */
export const useReader = (uncorrected: Article) => {
  const { text } = useText();
  const settings = useSettings();
  const roomForColumns = useRoomForColumns();
  const layout = useLayout();
  const corrections = useCorrections(uncorrected);
  const { article } = corrections;
  /** Upright lines; only Chinese is written so. */
  const upright = settings.writing === 'vertical' && roomForColumns && article.lang.startsWith('zh');
  // What is marked is the text, which corrections leave as it is.
  const highlighting = useHighlighting(uncorrected);
  const marks = articleMarks(article, text, settings.tags, canPaint ? NONE : highlighting.anchored);
  // What is only heard may come after what is seen.
  const cues = useDeferredValue(settings.cues ? highlighting.cues : NO_CUES, NO_CUES);
  const visible = useVisibleBlocks(article, upright);
  const attention = useActiveBlock(article.blocks, visible);
  const choice = useChoice();
  const jumps = useJumps();
  const [panel, setPanel] = useState<Panel | null>(null);

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
  useLight(chosenPlace, marks);

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
  const openEvent = (id: string, options: { jump: boolean }): void => {
    const event = article.events.find((one) => one.id === id);
    if (event === undefined) return;
    choice.choose({ kind: 'event', id });
    openPanel('timeline');
    if (options.jump) jumps.jump(event.block, event, { focus: false });
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
    panel,
    setPanel,
    openPanel,
    openEntity,
    openEvent,
  };
};

export type ReaderState = ReturnType<typeof useReader>;
