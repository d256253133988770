let asked = false;

/** Asks the browser, once, not to clear what is stored when its own space runs short. */
export const askToKeep = (): void => {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => undefined);
};

/** Whether the browser has agreed not to clear it; null when it does not say. */
export const isKept = async (): Promise<boolean | null> => {
  try {
    return (await navigator.storage?.persisted?.()) ?? null;
  } catch {
    return null;
  }
};
