import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Loading } from './components/loading.tsx';
import { offerApp, useUpdates } from './lib/offline/updates.ts';
import { useText } from './lib/text/text-context.tsx';
import { routeModules } from './routes/route-modules.ts';

const LibraryRoute = lazy(routeModules.library);
const ArticleRoute = lazy(routeModules.article);
const NotFoundRoute = lazy(routeModules.notFound);
const UpdatePrompt = lazy(() => import('./features/offline/update-prompt.tsx'));

const AppUpdate = () => {
  const { text } = useText();
  const { app } = useUpdates();
  if (app === null) return null;
  return (
    <Suspense>
      <UpdatePrompt
        title={text.offline.update}
        hint={text.offline.updateHint}
        action={text.offline.updateNow}
        onAccept={app}
        onLater={() => offerApp(null)}
      />
    </Suspense>
  );
};

export const App = () => (
  <>
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route index element={<LibraryRoute />} />
        <Route path="article/:id" element={<ArticleRoute />} />
        <Route path="*" element={<NotFoundRoute />} />
      </Routes>
    </Suspense>
    <AppUpdate />
  </>
);
