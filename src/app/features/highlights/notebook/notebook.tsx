import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { Article } from '#model/article.ts';
import { Empty } from '#app/components/empty.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useTitle } from '#app/lib/screen/use-title.ts';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { Bin } from '../bin.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { groupsOf } from './groups.ts';
import { NotebookFilters } from './notebook-filters.tsx';
import { NotebookHead } from './notebook-head.tsx';
import { NotebookList } from './notebook-list.tsx';
import { isNarrowed, matching, needsFacts, NO_QUERY } from './query.ts';
import { SelectionTools } from './selection-tools.tsx';
import { useFacts } from './use-facts.ts';
import { useNotebookCommands } from './use-notebook-commands.ts';
import { useNotebook } from './use-notebook.ts';
import { useQueryInAddress } from './use-query-in-address.ts';

const ExportDialog = lazy(() => import('./export-dialog.tsx'));
const ImportDialog = lazy(() => import('./import-dialog.tsx'));

const NONE: ReadonlySet<string> = new Set();

interface Props {
  /** Makes the reader's corrections in an article. */
  readonly correct: (article: Article) => Promise<Article>;
}

/** The highlights of all articles: asked for, grouped, changed where they stand, exported and imported. */
export const Notebook = ({ correct }: Props) => {
  const words = useNotebookText();
  const { text } = useText();
  const notebook = useNotebook();
  const [query, setQuery] = useQueryInAddress();
  const [selected, setSelected] = useState(NONE);
  const [dialog, setDialog] = useState<'export' | 'import' | null>(null);
  useTitle(words.title, text.appName);

  // Typing goes before the list.
  const asked = useDeferredValue(query);
  const { records } = notebook;
  const facts = useFacts(records, notebook.version, needsFacts(query), correct);
  const shown = matching(records, asked, facts.factsFor);
  const groups = groupsOf(shown, asked.group, facts.factsFor);
  const chosen = shown.filter(({ id }) => selected.has(id));
  const deselect = (): void => setSelected(NONE);
  useNotebookCommands(notebook, chosen.length > 0 ? deselect : undefined);

  const titles = new Map(records.map(({ article, title }) => [article, title]));
  const articles = [...titles].map(([id, title]) => ({ id, title: title === '' ? id : title }));
  const isAll = shown.length > 0 && chosen.length === shown.length;
  // In the order of the page, each once though it may be in several groups.
  const exported = [...new Set(chosen.length > 0 ? chosen : groups.flatMap((group) => group.records))];

  const content = () => {
    if (!notebook.isRead) return notebook.error === null ? <Loading /> : null;
    if (records.length === 0) return <Empty title={words.empty} hint={words.emptyHint} />;
    return (
      <>
        <NotebookFilters query={query} onChange={setQuery} tags={notebook.tags} articles={articles} />
        <div className="flex min-h-11 flex-wrap items-center gap-x-4 text-sm text-muted">
          <p role="status">
            {facts.reading > 0 ? words.reading(facts.reading) : words.shown(shown.length, records.length)}
          </p>
          {shown.length > 0 && (
            <label className="flex min-h-11 cursor-pointer items-center gap-2">
              <input
                type="checkbox"
                className="size-5 accent-seal"
                checked={isAll}
                onChange={() => setSelected(isAll ? NONE : new Set(shown.map(({ id }) => id)))}
              />
              {words.selectAll}
            </label>
          )}
          {isNarrowed(query) && (
            <button
              type="button"
              className="min-h-11 text-seal underline underline-offset-4"
              onClick={() => setQuery({ ...NO_QUERY, group: query.group })}
            >
              {words.clear}
            </button>
          )}
        </div>
        {facts.unreachable > 0 && <p className="text-sm text-seal">{words.unreadable(facts.unreachable)}</p>}
        {shown.length === 0 && facts.reading === 0 && (
          <Empty title={words.noMatch} hint={words.noMatchHint} />
        )}
        {facts.reading === 0 && (
          <NotebookList
            groups={groups}
            grouping={asked.group}
            notebook={notebook}
            factsFor={facts.factsFor}
            selected={selected}
            onSelect={(id, on) =>
              setSelected(new Set(on ? [...selected, id] : [...selected].filter((one) => one !== id)))
            }
          />
        )}
      </>
    );
  };

  return (
    <div className="mx-auto max-w-3xl px-4 pt-6 pb-24 middle:px-6 middle:pt-8">
      <NotebookHead notebook={notebook} onDialog={setDialog} />
      <FailureNotice error={notebook.error} />
      {content()}
      {chosen.length > 0 && (
        <SelectionTools
          records={chosen}
          notebook={notebook}
          onExport={() => setDialog('export')}
          onDeselect={deselect}
        />
      )}
      <Bin lang="zh" highlighting={notebook} />
      <Suspense>
        {dialog === 'export' && (
          <ExportDialog
            records={exported}
            bin={isNarrowed(query) || chosen.length > 0 ? [] : notebook.bin}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'import' && <ImportDialog notebook={notebook} onClose={() => setDialog(null)} />}
      </Suspense>
    </div>
  );
};
