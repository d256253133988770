/** The id, in the page, of a row of the timeline. */
export const rowId = (key: string): string => `moment-${key}`;
