import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { Loading } from '#app/components/loading.tsx';
import { SkipLink } from '#app/components/skip-link.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import type { NotebookCommand } from '#app/features/highlights/notebook/use-notebook-commands.ts';
import { useCommands } from '#app/lib/commands/use-commands.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { pageCommands } from './page-commands.ts';
import { useDialogFetched } from './use-dialog-fetched.ts';
import { useDialogs } from './use-dialogs.ts';

// Not one file with this one: every page carries the list of the files that this one needs.
const NotebookContent = lazy(() => import('./notebook/notebook-content.tsx'));
const loadDialog = () => import('./list-dialog.tsx');
const ListDialog = lazy(loadDialog);

const NotebookRoute = () => {
  const navigate = useNavigate();
  const dialogs = useDialogs();
  useDialogFetched(loadDialog);
  useCommands<'notebook', NotebookCommand>({ ...pageCommands(dialogs), library: () => void navigate('/') });
  return (
    <>
      <SkipLink />
      <TopBar>
        <DialogButtons dialogs={dialogs} />
      </TopBar>
      <main id="content" tabIndex={-1} className="outline-none">
        <Suspense fallback={<Loading />}>
          <NotebookContent />
        </Suspense>
      </main>
      {dialogs.name !== null && (
        <Suspense>
          <ListDialog place="notebook" name={dialogs.name} onClose={dialogs.close} />
        </Suspense>
      )}
    </>
  );
};

export default NotebookRoute;
