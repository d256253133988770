import { lazy, Suspense, useState } from 'react';
import type { Article } from '#model/article.ts';
import { applyCorrections } from '#model/correction/apply-corrections.ts';
import { Dialog } from '#app/components/dialog.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { SkipLink } from '#app/components/skip-link.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import { readCorrections } from '#app/features/corrections/records.ts';
import { Notebook } from '#app/features/highlights/notebook/notebook.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

const SettingsPanel = lazy(() => import('#app/features/settings/settings-panel.tsx'));

const corrected = async (article: Article): Promise<Article> =>
  applyCorrections(article, await readCorrections().catch(() => [])).article;

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
          <Notebook correct={corrected} />
        </Suspense>
      </main>
      {settingsOpen && (
        <Dialog title={text.settings.title} closeLabel={text.close} onClose={() => setSettingsOpen(false)}>
          <Suspense fallback={<div className="min-h-96" />}>
            <SettingsPanel />
          </Suspense>
        </Dialog>
      )}
    </>
  );
};

export default NotebookRoute;
