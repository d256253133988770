/** Why nothing could be stored: no space is left, or the browser does not allow it. */
export type StorageFailure = 'full' | 'forbidden';

export const failureOf = (error: unknown): StorageFailure =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
