/** What is remembered until the tab is closed; null where nothing is, or where the browser allows no storage. */
export const sessionItem = (key: string): string | null => {
  try {
    return sessionStorage.getItem(`longscroll:${key}`);
  } catch {
    return null;
  }
};

/** Remembers a text until the tab is closed; where the browser allows no storage it is forgotten with the page. */
export const keepForSession = (key: string, value: string): void => {
  try {
    sessionStorage.setItem(`longscroll:${key}`, value);
  } catch {
    // It is a convenience, and lasts as long as the page anyway.
  }
};
