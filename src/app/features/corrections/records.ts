import * as v from 'valibot';
import { CorrectionSchema, type Correction } from '#model/correction/correction.ts';
import { database } from '#app/lib/storage/database.ts';
import { correctionTabs } from './correction-tabs.ts';
import type { Change } from './transition.ts';

/** All that is stored. A damaged record, or one of a later version, is left in place and left out. */
export const readCorrections = async (): Promise<Correction[]> => {
  const records = await (await database()).getAll('corrections');
  return records.filter((record) => v.is(CorrectionSchema, record));
};

/** Stores a change as a whole or not at all; resolves when it is on the disk. */
export const storeChange = async (change: Change): Promise<void> => {
  const transaction = (await database()).transaction('corrections', 'readwrite', { durability: 'strict' });
  const writes = change.map(async ({ before, after }) => {
    if (after !== null) await transaction.store.put(after);
    else if (before !== null) await transaction.store.delete(before.id);
  });
  await Promise.all([...writes, transaction.done]);
  correctionTabs.tell('changed');
};
