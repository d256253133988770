import * as v from 'valibot';

const KEY = 'longscroll:recent-commands';
const MOST = 5;
const IdsSchema = v.array(v.string());

/** The commands that were last chosen from the palette, the latest first. */
export const recentCommands = (): readonly string[] => {
  try {
    return v.parse(IdsSchema, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return []; // storage is forbidden, or the entry damaged
  }
};

export const rememberCommand = (id: string): void => {
  const ids = [id, ...recentCommands().filter((one) => one !== id)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Forbidden or full: the list stays in its own order.
  }
};
