import { useState } from 'react';
import type { Article } from '#model/article.ts';
import { entityRows } from '#app/features/entities/entity-rows.ts';
import { PRINT_PARTS, type PrintChoice, type PrintPart } from '#app/features/printing/print-choice.ts';
import { PrintDialog } from '#app/features/printing/print-dialog.tsx';
import { PrintSheet } from '#app/features/printing/print-sheet.tsx';
import { PrintedBlock, PrintedPicture } from '#app/features/printing/printed-block.tsx';
import { PrintedHeader } from '#app/features/printing/printed-header.tsx';
import { printedHighlights, printedNotes, type Anchored } from '#app/features/printing/printed-highlights.ts';
import { PrintedIndex } from '#app/features/printing/printed-index.tsx';
import { PrintedTimeline } from '#app/features/printing/printed-timeline.tsx';
import { sentenceAt } from '#app/features/timeline/sentence-at.ts';
import { timelineRows } from '#app/features/timeline/timeline-rows.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly article: Article;
  /** The highlights with their places in the text. */
  readonly anchored: readonly Anchored[];
  readonly onClose: () => void;
}

/** Asks what to print, and prints it. */
const Printing = ({ article, anchored, onClose }: Props) => {
  const { language } = useText();
  const { pictures } = useSettings();
  const [choice, setChoice] = useState<PrintChoice | null>(null);
  const highlights = printedHighlights(anchored);
  const notes = printedNotes(highlights, article.blocks);
  const rows = entityRows(article);
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const lines = timelineRows(article).map((row) => {
    const { event, retold } = row.kind === 'event' ? row : { event: null, retold: [] };
    const block = event && blocks.get(event.block);
    const sentence = event !== null && block != null ? sentenceAt(block, event) : { start: 0, end: 0 };
    return { event, retold, sentence };
  });
  const figures = article.hero !== undefined || article.blocks.some(({ kind }) => kind === 'figure');
  const has: Record<PrintPart, boolean> = {
    highlights: highlights.length > 0,
    notes: notes.length > 0,
    names: rows.length > 0,
    timeline: lines.length > 0,
    pictures: figures,
  };
  const parts = new Set(PRINT_PARTS.filter((part) => has[part]));

  if (choice === null) {
    const first = { ...has, pictures: figures && pictures };
    return <PrintDialog parts={parts} first={first} onPrint={setChoice} onClose={onClose} />;
  }
  const printed = {
    highlights: choice.highlights ? highlights : [],
    notes: choice.notes ? notes : [],
  };
  return (
    <PrintSheet lang={language} onDone={onClose}>
      <PrintedHeader article={article} />
      {choice.pictures && article.hero !== undefined && <PrintedPicture picture={article.hero} />}
      <div lang={article.lang} className="print-text" data-notes={printed.notes.length > 0 || undefined}>
        {article.blocks.map((block) => (
          <PrintedBlock key={block.id} block={block} printed={printed} pictures={choice.pictures} />
        ))}
      </div>
      {choice.names && <PrintedIndex lang={article.lang} rows={rows} />}
      {choice.timeline && <PrintedTimeline article={article} lines={lines} />}
    </PrintSheet>
  );
};

export default Printing;
