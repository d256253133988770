/** Older presses are no longer meant, in milliseconds. */
const STALE_MS = 5_000;

const early: KeyboardEvent[] = [];
const keep = (event: KeyboardEvent): void => void early.push(event);

/** Keeps what is pressed before the commands are there, which are fetched after the text. */
export const keepEarlyKeys = (): void => window.addEventListener('keydown', keep);

/** What was pressed so far, once; from now on nothing is kept. */
export const takeEarlyKeys = (): readonly KeyboardEvent[] => {
  window.removeEventListener('keydown', keep);
  return early.splice(0).filter(({ timeStamp }) => performance.now() - timeStamp < STALE_MS);
};
