import { lazy, Suspense, useState } from 'react';
import type { Article } from '#model/article.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { KeptMark } from '#app/components/kept-mark.tsx';
import { Picture } from '#app/components/picture.tsx';
import { SkipLink } from '#app/components/skip-link.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import { HighlightBar } from '#app/features/highlights/highlight-bar.tsx';
import { ArticleHeader } from '#app/features/reading/article-header.tsx';
import { ArticleText } from '#app/features/reading/article-text.tsx';
import { OtherCopies } from '#app/features/reading/other-copies.tsx';
import { useKept } from '#app/lib/offline/kept.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { BackChip } from './back-chip.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { Rail } from './rail.tsx';
import type { ReaderDialogName } from './reader-dialog.tsx';
import { useArrival } from './use-arrival.ts';
import { useReader } from './use-reader.ts';
import { useReaderKeys } from './use-reader-keys.ts';

const Printing = lazy(() => import('./printing.tsx'));
const ReaderDialog = lazy(() => import('./reader-dialog.tsx'));

export const Reader = ({ article }: { readonly article: Article }) => {
  const { text, language } = useText();
  const reader = useReader(article);
  const kept = useKept();
  const [printing, setPrinting] = useState(false);
  const [dialog, setDialog] = useState<ReaderDialogName | null>(null);
  useArrival(reader);
  useReaderKeys(reader, () => setDialog('help'));
  const { layout, commands, marks, attention, marking, setMarking } = reader;
  const colors = new Map([...reader.highlighted].map(([id, { color }]) => [id, color]));
  const marked = marking === null ? undefined : reader.highlighted.get(marking);

  return (
    <>
      <SkipLink />
      <div aria-hidden className="progress no-print" />
      <TopBar>
        {/* It takes no room, so that nothing moves when it comes. */}
        <span className="relative self-stretch">
          {kept.has(article.id) && (
            <span className="absolute inset-y-0 end-1 flex items-center">
              <KeptMark />
            </span>
          )}
        </span>
        <IconButton icon="print" label={text.print.title} onClick={() => setPrinting(true)} />
        {layout !== 'phone' && (
          <>
            <IconButton icon="keys" label={text.keys.title} onClick={() => setDialog('help')} />
            <IconButton icon="type" label={text.settings.title} onClick={() => setDialog('settings')} />
          </>
        )}
      </TopBar>
      <div className="mx-auto grid max-w-[96rem] items-start print:block middle:grid-cols-[minmax(0,1fr)_18.5rem] wide:grid-cols-[18rem_minmax(0,1fr)_23rem]">
        {layout === 'wide' && (
          <Rail reader={reader} panels={['entities', 'highlights']} className="border-e" />
        )}
        <main id="content" tabIndex={-1} className="min-w-0 outline-none">
          <article
            lang={article.lang}
            className="reading mx-auto max-w-[calc(38em+var(--gutter)+2rem)] pe-5 pt-4 pb-40 middle:pe-8 middle:pt-8"
          >
            <div className="ps-(--gutter)">
              <ArticleHeader article={article} />
              {article.hero !== undefined && (
                <div className="mb-8">
                  <Picture picture={article.hero} eager />
                </div>
              )}
            </div>
            <ArticleText
              blocks={article.blocks}
              marks={marks}
              active={attention.active}
              colors={colors}
              blocksWithEvents={new Set(article.events.map(({ block }) => block))}
              onToggle={reader.toggleBlock}
              onTag={reader.openTag}
              onActive={attention.setActive}
            />
            <p lang={language} className="mt-12 ps-(--gutter) text-center text-sm text-muted">
              <span aria-hidden className="me-2 inline-block size-2 bg-seal" />
              {text.article.end}
            </p>
            {article.duplicates !== undefined && article.duplicates.length > 0 && (
              <OtherCopies duplicates={article.duplicates} />
            )}
          </article>
          {reader.jumps.canReturn && <BackChip jumps={reader.jumps} />}
          {marking !== null && !(layout === 'phone' && reader.panel !== null) && (
            <HighlightBar
              block={marking}
              color={marked?.color ?? null}
              canUndo={commands.canUndo}
              failed={commands.failure !== null}
              onColor={(color) => commands.paintBlock(marking, color)}
              onRemove={() => commands.toggle(marking)}
              onUndo={commands.undo}
              onClose={() => setMarking(null)}
            />
          )}
        </main>
        {layout === 'wide' && <Rail reader={reader} panels={['timeline']} className="border-s" />}
        {layout === 'middle' && (
          <Rail reader={reader} panels={['timeline', 'entities', 'highlights']} className="border-s" />
        )}
      </div>
      {layout === 'phone' && <BottomBar reader={reader} />}
      {printing && (
        <Suspense>
          <Printing article={article} anchored={commands.highlights} onClose={() => setPrinting(false)} />
        </Suspense>
      )}
      {dialog !== null && (
        <Suspense>
          <ReaderDialog name={dialog} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </>
  );
};
