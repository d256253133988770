import { createStore, useStore } from './store.ts';

/** What is newer on the site than what this page shows. */
interface Updates {
  /** Loads the app's new version; null when there is none, or not now. */
  readonly app: (() => void) | null;
  /** Ids of articles whose text has changed since they were fetched. */
  readonly articles: ReadonlySet<string>;
}

const updates = createStore<Updates>({ app: null, articles: new Set() });

export const useUpdates = (): Updates => useStore(updates);

export const offerApp = (load: (() => void) | null): void => updates.set({ ...updates.get(), app: load });

export const offerArticle = (id: string): void =>
  updates.set({ ...updates.get(), articles: new Set([...updates.get().articles, id]) });

export const forgetArticle = (id: string): void =>
  updates.set({
    ...updates.get(),
    articles: new Set([...updates.get().articles].filter((one) => one !== id)),
  });
