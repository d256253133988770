import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { IconButton } from '#app/components/icon-button.tsx';
import { LoadProblem } from '#app/components/load-problem.tsx';
import { Loading } from '#app/components/loading.tsx';
import { Notice } from '#app/components/notice.tsx';
import { SkipLink } from '#app/components/skip-link.tsx';
import { TopBar } from '#app/components/top-bar.tsx';
import { Shelf } from '#app/features/library/shelf.tsx';
import { stepRow } from '#app/features/library/step-row.ts';
import { useCommands } from '#app/lib/commands/use-commands.ts';
import { libraryQuery } from '#app/lib/data/queries.ts';
import { useReached } from '#app/lib/offline/reached.ts';
import { useTitle } from '#app/lib/screen/use-title.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { DialogButtons } from './dialog-buttons.tsx';
import { pageCommands } from './page-commands.ts';
import { useDialogFetched } from './use-dialog-fetched.ts';
import { useDialogs } from './use-dialogs.ts';

const loadDialog = () => import('./list-dialog.tsx');
const ListDialog = lazy(loadDialog);

const LibraryRoute = () => {
  const { text } = useText();
  const { data, error, refetch } = useQuery(libraryQuery);
  const reached = useReached();
  const dialogs = useDialogs();
  useDialogFetched(loadDialog);
  useTitle(text.library.title, text.appName);
  const navigate = useNavigate();
  useCommands<'library'>({
    ...pageCommands(dialogs),
    next: () => stepRow(1),
    previous: () => stepRow(-1),
    offline: dialogs.open('offline'),
    notebook: () => void navigate('/highlights'),
  });

  const content = () => {
    if (error !== null) return <LoadProblem error={error} onRetry={() => void refetch()} />;
    if (data === undefined) return <Loading />;
    if (data.months.length === 0) {
      return <Notice seal="空" title={text.library.empty} hint={text.library.emptyHint} />;
    }
    return (
      <div className="mx-auto max-w-2xl px-6 pt-8 pb-24">
        <h1 className="mb-6 font-serif text-3xl font-bold">{text.library.title}</h1>
        {!reached && (
          <p role="status" className="mb-4 rounded-lg border border-line bg-raised px-4 py-3 text-sm">
            {text.offline.now}
          </p>
        )}
        <Shelf library={data} />
      </div>
    );
  };

  return (
    <>
      <SkipLink />
      <TopBar>
        <IconButton
          icon="offline"
          label={text.offline.title}
          command="offline"
          onClick={dialogs.open('offline')}
        />
        <DialogButtons dialogs={dialogs} />
      </TopBar>
      <main id="content" tabIndex={-1} className="outline-none">
        {content()}
      </main>
      {dialogs.name !== null && (
        <Suspense>
          <ListDialog place="library" name={dialogs.name} library={data} onClose={dialogs.close} />
        </Suspense>
      )}
    </>
  );
};

export default LibraryRoute;
