import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Loading } from './components/loading.tsx';
import { routeModules } from './routes/route-modules.ts';

const LibraryRoute = lazy(routeModules.library);
const ArticleRoute = lazy(routeModules.article);
const NotebookRoute = lazy(routeModules.notebook);
const NotFoundRoute = lazy(routeModules.notFound);

export const App = () => (
  <Suspense fallback={<Loading />}>
    <Routes>
      <Route index element={<LibraryRoute />} />
      <Route path="article/:id" element={<ArticleRoute />} />
      <Route path="highlights" element={<NotebookRoute />} />
      <Route path="*" element={<NotFoundRoute />} />
    </Routes>
  </Suspense>
);
