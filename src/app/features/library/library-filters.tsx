import type { Library } from '#model/library.ts';
import { Select } from '#app/components/select.tsx';
import { useScript } from '#app/lib/script/script-context.tsx';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { outletCounts } from './library-rows.ts';
import type { Filter } from './shown-articles.ts';

interface Props {
  readonly library: Library;
  readonly filter: Filter;
  readonly onOutlet: (outlet: string | null) => void;
  readonly onMonth: (month: string | null) => void;
}

const UNDATED = 'undated';

/** Ways through a long list: one outlet, one month. Each is there only where it leads somewhere. */
export const LibraryFilters = ({ library, filter, onOutlet, onMonth }: Props) => {
  const { outlet, state } = filter;
  const { text } = useText();
  const script = useScript();
  const outlets = outletCounts(library);
  const months = library.months.filter(
    (month) => outlet === null || month.outlets.some((one) => one.outlet === outlet),
  );
  if (outlets.length < 2 && library.months.length < 2) return null;
  return (
    <div className="mb-2 flex flex-wrap gap-3">
      {outlets.length > 1 && (
        <Select
          label={text.library.outlet}
          value={outlet ?? ''}
          options={[
            { value: '', label: text.library.allOutlets },
            ...outlets.map(({ outlet: name, count }) => ({
              value: name,
              // How many of them are unread is known only once they are shown.
              label: `${script.words(name, 'zh')}${state === null ? ` (${count.toLocaleString(text.locale)})` : ''}`,
            })),
          ]}
          onChange={(value) => onOutlet(value === '' ? null : value)}
        />
      )}
      {library.months.length > 1 && (
        <Select
          label={text.library.month}
          value=""
          options={[
            { value: '', label: text.library.toMonth },
            ...months.map(({ month }) => ({
              value: month ?? UNDATED,
              label: month === null ? text.library.undated : edtfWords(text, month),
            })),
          ]}
          onChange={(value) => {
            if (value !== '') onMonth(value === UNDATED ? null : value);
          }}
        />
      )}
    </div>
  );
};
