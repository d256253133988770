import { stateOf } from '#app/lib/reading-log/reading-record.ts';
import { useReadingRecord } from '#app/lib/reading-log/use-reading-record.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** How far the reader came in an article of the list; nothing for one never opened. */
export const ReadingMark = ({ id }: { readonly id: string }) => {
  const { text } = useText();
  const record = useReadingRecord(id);
  const state = stateOf(record);
  if (record === null || state === 'new') return null;
  if (state === 'read') return <span>{text.library.read}</span>;
  return (
    <span className="inline-flex items-center gap-1.5 text-seal">
      <span aria-hidden className="inline-block h-1 w-10 overflow-hidden rounded-full bg-line">
        <span
          className="block h-full bg-seal"
          style={{ width: `${Math.max(4, Math.round(record.fraction * 100))}%` }}
        />
      </span>
      {text.library.readTo(record.fraction)}
    </span>
  );
};
