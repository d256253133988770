import type { Library } from '#model/library.ts';
import { Choice } from '#app/components/choice.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { ArticleList } from './article-list.tsx';
import { OpenedList } from './opened-list.tsx';
import { SHELVES, useShelfInAddress } from './shelf-in-address.ts';
import { useRecords } from './use-records.ts';

/** All articles, or those that are to the reader what he asks for; the choice is there once there is something to choose. */
export const Shelf = ({ library }: { readonly library: Library }) => {
  const { text } = useText();
  const [{ shelf, outlet }, choose] = useShelfInAddress();
  const opened = useRecords();
  return (
    <>
      {(opened.length > 0 || shelf !== 'all') && (
        <div className="mb-4">
          <Choice
            label={text.library.shelf}
            hideLabel
            options={SHELVES.map((value) => ({ value, label: text.library.shelves[value] }))}
            value={shelf}
            onChange={(next) => choose({ shelf: next })}
          />
        </div>
      )}
      {shelf === 'opened' ? (
        <OpenedList library={library} opened={opened} />
      ) : (
        <ArticleList
          library={library}
          filter={{ state: shelf === 'all' ? null : shelf, outlet }}
          records={new Map(opened.map(({ id, record }) => [id, record]))}
          onOutlet={(next) => choose({ outlet: next })}
        />
      )}
    </>
  );
};
