import { useQueryClient } from '@tanstack/react-query';
import { ARTICLES_CACHE } from '#model/offline.ts';
import type { Library } from '#model/library.ts';
import { Button } from '#app/components/button.tsx';
import { Select } from '#app/components/select.tsx';
import { readKept, useKept } from '#app/lib/offline/kept.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { keepMonths } from './keeping.ts';
import { Progress } from './progress.tsx';

const UNDATED = 'undated';

/** What is kept on this device, and keeping more of it than was opened. */
const OfflinePanel = ({ library }: { readonly library: Library | undefined }) => {
  const { text } = useText();
  const words = text.offline;
  const client = useQueryClient();
  const announce = useAnnounce();
  const kept = useKept();
  if (!('caches' in window) || !navigator.serviceWorker?.controller) return <p>{words.unsupported}</p>;
  const months = library?.months ?? [];
  const total = months.reduce((sum, { count }) => sum + count, 0);
  const forget = async (): Promise<void> => {
    await caches.delete(ARTICLES_CACHE);
    await readKept();
    announce(words.forgotten);
  };
  return (
    <div className="space-y-4 text-sm">
      <p className="text-muted">{words.intro}</p>
      <p>{words.count(kept.size)}</p>
      <Progress />
      {months.length > 1 && (
        <Select
          label={words.month}
          value=""
          options={[
            { value: '', label: words.chooseMonth },
            ...months.map(({ month, count }) => ({
              value: month ?? UNDATED,
              label: `${month === null ? text.library.undated : edtfWords(text, month)} (${count})`,
            })),
          ]}
          onChange={(value) => {
            const chosen = months.filter(({ month }) => (month ?? UNDATED) === value);
            if (chosen.length > 0) void keepMonths(chosen, client);
          }}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {total > 0 && <Button onClick={() => void keepMonths(months, client)}>{words.all(total)}</Button>}
        <Button disabled={kept.size === 0} onClick={() => void forget()}>
          {words.forget}
        </Button>
      </div>
    </div>
  );
};

export default OfflinePanel;
