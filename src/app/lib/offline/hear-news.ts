import type { QueryClient } from '@tanstack/react-query';
import { articleFile } from '#model/files.ts';
import { NewsSchema } from '#model/offline.ts';
import * as v from 'valibot';
import { noteReached } from './reached.ts';
import { offerArticle } from './updates.ts';

/** Listens to the service worker, from the start, since it speaks as soon as the first file has arrived. */
export const hearNews = (client: QueryClient): void => {
  // There is none where a site is opened over plain HTTP.
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!v.is(NewsSchema, data)) return;
    if (data.kind === 'network') {
      noteReached(data.reached);
      return;
    }
    const queryKey = ['data', articleFile(data.article)];
    // What is being read stays until its reader agrees; what could not be shown is tried again at once.
    if (client.getQueryState(queryKey)?.status === 'error') void client.invalidateQueries({ queryKey });
    else offerArticle(data.article);
  });
};
