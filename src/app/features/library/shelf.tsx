import { useEffect, useState } from 'react';
import type { Library } from '#model/library.ts';
import { Choice } from '#app/components/choice.tsx';
import { allRecords, subscribeToLog } from '#app/lib/reading-log/reading-log.ts';
import { stateOf } from '#app/lib/reading-log/reading-record.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ArticleList } from './article-list.tsx';
import { OpenedList } from './opened-list.tsx';

const SHELVES = ['all', 'begun', 'opened'] as const;

/** All articles, or those the reader has begun or opened; the choice is there once there is something to choose. */
export const Shelf = ({ library }: { readonly library: Library }) => {
  const { text } = useText();
  const [shelf, setShelf] = useState<(typeof SHELVES)[number]>('all');
  const [opened, setOpened] = useState(allRecords);
  useEffect(() => subscribeToLog(() => setOpened(allRecords())), []);
  return (
    <>
      {opened.length > 0 && (
        <div className="mb-4">
          <Choice
            label={text.library.shelf}
            hideLabel
            options={SHELVES.map((value) => ({ value, label: text.library.shelves[value] }))}
            value={shelf}
            onChange={setShelf}
          />
        </div>
      )}
      {shelf === 'all' ? (
        <ArticleList library={library} />
      ) : (
        <OpenedList
          library={library}
          opened={shelf === 'opened' ? opened : opened.filter(({ record }) => stateOf(record) === 'begun')}
        />
      )}
    </>
  );
};
