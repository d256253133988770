import { useState } from 'react';
import type { Article } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { useCorrections } from '#app/features/corrections/use-corrections.ts';
import { entityRows } from '#app/features/entities/entity-rows.ts';
import { useEntitySteps } from '#app/features/entities/use-entity-steps.ts';
import { useLitMentions } from '#app/features/entities/use-lit-mentions.ts';
import { wholeBlocks } from '#app/features/highlights/anchored-highlights.ts';
import { useHighlightCommands } from '#app/features/highlights/use-highlight-commands.ts';
import { usePaintedHighlights } from '#app/features/highlights/use-painted-highlights.ts';
import type { OpenTag } from '#app/features/reading/reading-mark.ts';
import { useActiveBlock } from '#app/features/reading/use-active-block.ts';
import { sentenceAt } from '#app/features/timeline/sentence-at.ts';
import { canPaint } from '#app/lib/place/paint.ts';
import { useLayout } from '#app/lib/screen/use-media.ts';
import { useVisibleBlocks } from '#app/lib/screen/use-visible-blocks.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useUndoOrder } from '#app/lib/undo/use-undo-order.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { articleMarks } from './article-marks.ts';
import type { Panel } from './panel.ts';
import { useChoice } from './use-choice.ts';
import { useFollowedId } from './use-followed-id.ts';
import { useJumps } from './use-jumps.ts';
import { useLight } from './use-light.ts';

const NONE = [] as const;

/** The state of the reader page, composed from its features, and what its parts can do. */
export const useReader = (uncorrected: Article) => {
  const { text } = useText();
  const announce = useAnnounce();
  const { tags } = useSettings();
  const layout = useLayout();
  const corrections = useCorrections(uncorrected);
  const { article } = corrections;
  const commands = useHighlightCommands(article);
  const marks = articleMarks(article, text, tags, canPaint ? NONE : commands.highlights);
  const visible = useVisibleBlocks(article);
  const attention = useActiveBlock(article.blocks, visible);
  const choice = useChoice();
  const jumps = useJumps();
  const [panel, setPanel] = useState<Panel | null>(null);
  /** The block whose highlight bar is open. */
  const [marking, setMarking] = useState<string | null>(null);

  const highlighted = wholeBlocks(commands.highlights, article.blocks);

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
  usePaintedHighlights(commands.highlights, marks);
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
  const openTag: OpenTag = (tag, place) => {
    if (tag.kind === 'entity') {
      steps.settle(place);
      openEntity(tag.id);
      const opened = rows.find(({ entity }) => entity.id === tag.id);
      if (opened !== undefined) {
        const { name, type } = opened.entity;
        announce(text.entities.opened(name, text.entities.type[type], opened.mentions.length));
      }
      return;
    }
    const event = article.events.find(({ time }) => time === tag.id);
    if (event !== undefined) openEvent(event.id, { jump: false });
    else {
      choice.choose({ kind: 'time', id: tag.id });
      openPanel('timeline');
    }
  };
  const toggleBlock = (block: string): void => {
    commands.toggle(block);
    setMarking(block);
    attention.setActive(block);
  };

  return {
    article,
    layout,
    commands,
    corrections,
    history: useUndoOrder(commands, corrections),
    /** By block, the highlight that covers all of it. */
    highlighted,
    marks,
    visible,
    attention,
    choice,
    jumps,
    rows,
    steps,
    chosenPlace,
    panel,
    setPanel,
    marking,
    setMarking,
    openEntity,
    openEvent,
    openTag,
    toggleBlock,
  };
};

export type ReaderState = ReturnType<typeof useReader>;
