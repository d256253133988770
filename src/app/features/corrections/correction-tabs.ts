import { tabChannel } from '#app/lib/storage/tabs.ts';

/** Tells that another tab has changed corrections. */
export const correctionTabs = tabChannel(
  'longscroll:corrections',
  (data): data is 'changed' => data === 'changed',
);
