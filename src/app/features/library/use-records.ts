import { useEffect, useState } from 'react';
import { allRecords, subscribeToLog } from '#app/lib/reading-log/reading-log.ts';

/** All that is kept of the reader's reading, the last opened first; follows other tabs. */
export const useRecords = () => {
  const [records, setRecords] = useState(allRecords);
  useEffect(() => subscribeToLog(() => setRecords(allRecords())), []);
  return records;
};
