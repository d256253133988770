import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import { useParams } from 'react-router';
import { LoadProblem } from '#app/components/load-problem.tsx';
import { Loading } from '#app/components/loading.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import { articleQuery } from '#app/lib/data/queries.ts';
import { forgetArticle, useUpdates } from '#app/lib/offline/updates.ts';
import { useTitle } from '#app/lib/screen/use-title.ts';
import { useScript } from '#app/lib/script/script-context.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { Reader } from './article/reader.tsx';

const UpdatePrompt = lazy(() => import('#app/features/offline/update-prompt.tsx'));

const ArticleRoute = () => {
  'use no memo'; // drawn once or twice
  const { id = '' } = useParams();
  const { text } = useText();
  const { data, error, refetch } = useQuery(articleQuery(id));
  const script = useScript();
  useTitle(data === undefined ? '' : script.words(data.title, data.lang), text.appName);
  const { articles: changed } = useUpdates();
  const isMended = error !== null && changed.has(id);
  const mend = useEffectEvent(() => {
    forgetArticle(id);
    void refetch();
  });
  // What was kept could not be read, as after a new version of the app; what has just come in its place may.
  useEffect(() => {
    if (isMended) mend();
  }, [isMended]);
  if (data !== undefined) {
    return (
      <>
        <Reader key={data.id} article={data} />
        {changed.has(id) && (
          <Suspense>
            <UpdatePrompt
              title={text.offline.changed}
              hint={text.offline.changedHint}
              action={text.offline.changedNow}
              onAccept={() => {
                forgetArticle(id);
                void refetch();
              }}
              onLater={() => forgetArticle(id)}
            />
          </Suspense>
        )}
      </>
    );
  }
  return (
    <>
      <TopBar />
      <main>
        {error === null ? <Loading /> : <LoadProblem error={error} onRetry={() => void refetch()} />}
      </main>
    </>
  );
};

// Beside the page, so that what begins to read them before it is drawn needs no file more.
export { prefetchHighlights } from '#app/features/highlights/use-highlights.ts';

export default ArticleRoute;
