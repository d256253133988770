import { lazy, Suspense, useState } from 'react';
import { IconButton } from '#app/components/icon-button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { SkipLink } from '#app/components/skip-link.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

// Not one file with this one: every page carries the list of the files that this one needs.
const NotebookContent = lazy(() => import('./notebook/notebook-content.tsx'));
const ReaderDialog = lazy(() => import('./article/reader-dialog.tsx'));

const NotebookRoute = () => {
  const { text } = useText();
  const [settingsOpen, setSettingsOpen] = useState(false);
  return (
    <>
      <SkipLink />
      <TopBar>
        <IconButton icon="type" label={text.settings.title} onClick={() => setSettingsOpen(true)} />
      </TopBar>
      <main id="content" tabIndex={-1} className="outline-none">
        <Suspense fallback={<Loading />}>
          <NotebookContent />
        </Suspense>
      </main>
      {settingsOpen && (
        <Suspense>
          <ReaderDialog name="settings" onClose={() => setSettingsOpen(false)} />
        </Suspense>
      )}
    </>
  );
};

export default NotebookRoute;
