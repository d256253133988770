import { lazy, Suspense, use } from 'react';
import { Route, Routes } from 'react-router';
import { Loading } from './components/loading.tsx';
import { offerApp, useUpdates } from './lib/offline/updates.ts';
import { useText } from './lib/text/text-context.tsx';
import { routeModules } from './routes/route-modules.ts';

// Unlike lazy(), this waits for nothing when the module is there, so that no page is blank for a moment.
const Page = ({ name }: { readonly name: keyof typeof routeModules }) => {
  const { default: Content } = use(routeModules[name]());
  return <Content />;
};
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
        <Route index element={<Page name="library" />} />
        <Route path="article/:id" element={<Page name="article" />} />
        <Route path="highlights" element={<Page name="notebook" />} />
        <Route path="*" element={<Page name="notFound" />} />
      </Routes>
    </Suspense>
    <AppUpdate />
  </>
);
