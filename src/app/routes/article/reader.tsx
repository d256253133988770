import { lazy, Suspense } from 'react';
import type { Article } from '#model/article.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { KeptMark } from '#app/components/kept-mark.tsx';
import { Picture } from '#app/components/picture.tsx';
import { SkipLink } from '#app/components/skip-link.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import { ArticleHeader } from '#app/features/reading/article-header.tsx';
import { ArticleText } from '#app/features/reading/article-text.tsx';
import { keepEarlyKeys } from '#app/lib/commands/early-keys.ts';
import { useKept } from '#app/lib/offline/kept.ts';
import { TypesettingProvider } from '#app/lib/text/typesetting.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useFetchedWhenIdle } from '#app/lib/screen/use-fetched-when-idle.ts';
import { useStable } from '#app/lib/screen/use-stable.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { DialogButtons } from '../dialog-buttons.tsx';
import { useDialogs } from '../use-dialogs.ts';
import { sizeOf } from './reading-size.ts';
import { useArrival } from './use-arrival.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useReader } from './use-reader.ts';
import { useReadingFont } from './use-reading-font.ts';
import { useTextTouch } from './use-text-touch.ts';
import { useUprightPaging } from './use-upright-paging.ts';

// Fetched when first needed: the text does not wait for them.
const ReaderDialog = lazy(() => import('./reader-dialog.tsx'));
const loadBar = () => import('#app/features/highlights/highlight-bar.tsx');
const HighlightBar = lazy(loadBar);
const PlacingNotice = lazy(() => import('#app/features/highlights/placing-notice.tsx'));
const ToolBars = lazy(() => import('./tool-bars.tsx'));
const WordReading = lazy(() => import('#app/features/reading/word-reading.tsx'));
const BackChip = lazy(() => import('./back-chip.tsx'));
const ResumedChip = lazy(() => import('./resumed-chip.tsx'));
const Passage = lazy(() => import('./passage.tsx'));
// What is pressed before the commands are there is done then.
keepEarlyKeys();
// Commands, and what stands beside the text, or below it on a phone: begun with the page's own code, and not waited for.
const loadCommands = () => import('./reader-commands.tsx');
const ReaderCommands = lazy(loadCommands);
loadCommands().catch(() => undefined);
const loadRail = () => import('./rail.tsx');
const loadBottomBar = () => import('./bottom-bar.tsx');
const Rail = lazy(loadRail);
const BottomBar = lazy(loadBottomBar);
void (window.matchMedia('(width >= 48rem)').matches ? loadRail() : loadBottomBar()).catch(() => undefined);
const OtherCopies = lazy(() => import('#app/features/reading/other-copies.tsx'));

export const Reader = ({ article: uncorrected }: { readonly article: Article }) => {
  'use no memo'; // its parts compare for themselves what they are given
  const { text, language } = useText();
  const reader = useReader(uncorrected);
  const keptArticles = useKept();
  const dialogs = useDialogs();
  const { article, choice, upright } = reader;
  const kept = useKeptPlace(article, choice.hash !== '' || choice.kind !== null);
  useArrival(reader, kept.stays);
  useReadingFont(article.lang);
  useUprightPaging(upright);
  useFetchedWhenIdle(loadBar);
  const touch = useTextTouch(reader);
  const setActive = useStable(reader.attention.setActive);
  const { layout, highlighting, marks, cues, attention, drawing, tools, jumps } = reader;
  const { pinyin, size } = useSettings();
  const { open, placing } = highlighting;
  const sheet = layout === 'phone' && reader.panel !== null ? reader.stand.size : null;

  return (
    <>
      {choice.hash.startsWith('#at=') && (
        <Suspense>
          <Passage reader={reader} stays={kept.stays} />
        </Suspense>
      )}
      <Suspense>
        <ReaderCommands reader={reader} dialogs={dialogs} />
      </Suspense>
      <SkipLink />
      <div aria-hidden data-upright={upright || undefined} className="progress no-print" />
      <TopBar mark={keptArticles.has(article.id) && <KeptMark />}>
        <IconButton icon="find" label={text.find.title} command="find" onClick={reader.find} />
        <IconButton icon="listen" label={text.listen.title} command="listen" onClick={reader.listen} />
        <IconButton icon="print" label={text.print.title} command="print" onClick={dialogs.open('print')} />
        {layout !== 'phone' && <DialogButtons dialogs={dialogs} />}
      </TopBar>
      <div className="mx-auto grid max-w-[96rem] items-start print:block middle:grid-cols-[minmax(0,1fr)_18.5rem] wide:grid-cols-[18rem_minmax(0,1fr)_23rem]">
        {layout === 'wide' && (
          <Suspense fallback={<div />}>
            <Rail reader={reader} panels={['entities', 'highlights']} className="border-e" />
          </Suspense>
        )}
        <main
          id="content"
          tabIndex={-1}
          data-writing={upright ? 'vertical' : undefined}
          data-covered={sheet ?? undefined}
          data-tools={(open !== null && sheet === null) || undefined}
          className="stage min-w-0 outline-none"
        >
          <TypesettingProvider
            value={!article.lang.startsWith('zh') ? 'plain' : upright ? 'columns' : 'rows'}
          >
            <article
              lang={drawing.script.langOf(article.lang)}
              className="reading"
              style={sizeOf(size)}
              {...touch.handlers}
            >
              <div className="ps-(--gutter)">
                <ArticleHeader article={article} />
                {article.hero !== undefined && (
                  <div className="mbe-8">
                    <Picture picture={article.hero} eager />
                  </div>
                )}
              </div>
              <ArticleText
                blocks={article.blocks}
                drawing={drawing}
                marks={marks}
                active={attention.active}
                cues={cues}
                signs={highlighting.signs}
                events={article.events}
                onMargin={touch.onMargin}
                onTag={touch.onTag}
                onActive={setActive}
              />
              <p lang={language} className="mbs-12 ps-(--gutter) text-center text-sm text-muted">
                <span aria-hidden className="me-2 inline-block size-2 bg-seal" />
                {text.article.end}
              </p>
              {article.duplicates !== undefined && article.duplicates.length > 0 && (
                <Suspense>
                  <OtherCopies duplicates={article.duplicates} />
                </Suspense>
              )}
            </article>
          </TypesettingProvider>
          <div className="no-print pointer-events-none fixed inset-x-0 top-2 z-10 flex flex-col items-center gap-2 px-2">
            {(tools.finding ?? tools.listening) !== null && (
              <Suspense>
                <ToolBars reader={reader} />
              </Suspense>
            )}
            {jumps.canReturn && tools.finding === null && (
              <Suspense>
                <BackChip jumps={jumps} />
              </Suspense>
            )}
            {kept.resumed && !jumps.canReturn && (
              <Suspense>
                <ResumedChip kept={kept} />
              </Suspense>
            )}
          </div>
          {pinyin === 'word' && (
            <Suspense>
              <WordReading article={article} />
            </Suspense>
          )}
          {placing !== null && (
            <Suspense>
              <PlacingNotice highlighting={highlighting} />
            </Suspense>
          )}
          {open !== null && sheet === null && (
            <Suspense>
              <HighlightBar highlighting={highlighting} touch={layout === 'phone'} upright={upright} />
            </Suspense>
          )}
        </main>
        {layout === 'wide' && (
          <Suspense fallback={<div />}>
            <Rail reader={reader} panels={['timeline']} className="border-s" />
          </Suspense>
        )}
        {layout === 'middle' && (
          <Suspense fallback={<div />}>
            <Rail reader={reader} panels={['timeline', 'entities', 'highlights']} className="border-s" />
          </Suspense>
        )}
      </div>
      {layout === 'phone' && (
        <Suspense>
          <BottomBar reader={reader} />
        </Suspense>
      )}
      {dialogs.name !== null && (
        <Suspense>
          <ReaderDialog reader={reader} dialogs={dialogs} />
        </Suspense>
      )}
    </>
  );
};
