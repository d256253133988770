import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { LoadProblem } from '#app/components/load-problem.tsx';
import { Loading } from '#app/components/loading.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import { articleQuery } from '#app/lib/data/queries.ts';
import { useTitle } from '#app/lib/screen/use-title.ts';
import { useScript } from '#app/lib/script/script-context.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { Reader } from './article/reader.tsx';

// What an article needs beside its data, asked for before it is drawn.
export { prefetchHighlights as prefetch } from '#app/features/highlights/use-highlights.ts';

const ArticleRoute = () => {
  const { id = '' } = useParams();
  const { text } = useText();
  const { data, error, refetch } = useQuery(articleQuery(id));
  const script = useScript();
  useTitle(data === undefined ? '' : script.words(data.title, data.lang), text.appName);
  if (data !== undefined) return <Reader key={data.id} article={data} />;
  return (
    <>
      <TopBar />
      <main>
        {error === null ? <Loading /> : <LoadProblem error={error} onRetry={() => void refetch()} />}
      </main>
    </>
  );
};

export default ArticleRoute;
