import { useId, useState } from 'react';
import { Select } from '#app/components/select.tsx';
import { TextField } from '#app/components/text-field.tsx';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { edtfOf } from '#app/lib/text/written-date.ts';
import { ColorFilter } from './color-filter.tsx';
import { GROUPINGS, type Query } from './query.ts';

interface Props {
  readonly query: Query;
  readonly onChange: (change: Partial<Query>) => void;
  readonly tags: readonly string[];
  readonly articles: readonly { readonly id: string; readonly title: string }[];
}

/** Everything that narrows the list, and how it is grouped. */
export const NotebookFilters = ({ query, onChange, tags, articles }: Props) => {
  const words = useNotebookText();
  const search = useId();
  const [isOpen, setOpen] = useState([query.entity, query.date, query.tag, query.article].join('') !== '');
  const invalid = query.date.trim() !== '' && edtfOf(query.date) === null;
  return (
    <search className="block space-y-3">
      <div>
        <label htmlFor={search} className="sr-only">
          {words.search}
        </label>
        <input
          id={search}
          type="search"
          value={query.words}
          placeholder={words.searchHint}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
          className="min-h-11 w-full rounded-full border border-edge bg-raised px-4 text-base text-ink placeholder:text-muted"
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <ColorFilter colors={query.colors} onChange={(colors) => onChange({ colors })} />
        <div className="flex items-center gap-2 text-sm text-muted">
          <span aria-hidden>{words.group}</span>
          <Select
            label={words.group}
            value={query.group}
            options={GROUPINGS.map((value) => ({ value, label: words.groups[value] }))}
            onChange={(value) => onChange({ group: GROUPINGS.find((one) => one === value) ?? 'article' })}
          />
        </div>
      </div>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="min-h-11 content-center text-sm text-muted">{words.filters}</summary>
        <div className="grid gap-4 pt-1 pb-2 middle:grid-cols-2">
          <TextField
            label={words.entity}
            lang="zh"
            value={query.entity}
            hint={words.entityHint}
            onChange={(entity) => onChange({ entity })}
          />
          <TextField
            label={words.date}
            value={query.date}
            hint={invalid ? words.dateInvalid : words.dateHint}
            invalid={invalid}
            onChange={(date) => onChange({ date })}
          />
          <div className="flex min-w-0 flex-wrap gap-2 middle:col-span-2">
            {tags.length > 0 && (
              <Select
                label={words.tag}
                value={query.tag}
                options={[
                  { value: '', label: words.anyTag },
                  ...tags.map((tag) => ({ value: tag, label: `#${tag}` })),
                ]}
                onChange={(tag) => onChange({ tag })}
              />
            )}
            {articles.length > 1 && (
              <Select
                label={words.article}
                value={query.article}
                options={[
                  { value: '', label: words.anyArticle },
                  ...articles.map(({ id, title }) => ({ value: id, label: title })),
                ]}
                onChange={(article) => onChange({ article })}
              />
            )}
          </div>
        </div>
      </details>
    </search>
  );
};
