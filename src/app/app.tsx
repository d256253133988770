import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Loading } from './components/loading.tsx';

const LibraryRoute = lazy(() => import('./routes/library-route.tsx'));
const ArticleRoute = lazy(() => import('./routes/article-route.tsx'));
const NotFoundRoute = lazy(() => import('./routes/not-found-route.tsx'));

export const App = () => (
  <Suspense fallback={<Loading />}>
    <Routes>
      <Route index element={<LibraryRoute />} />
      <Route path="article/:id" element={<ArticleRoute />} />
      <Route path="*" element={<NotFoundRoute />} />
    </Routes>
  </Suspense>
);
