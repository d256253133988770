/** Names of the emitted files, relative to the folder they are written to or served from. */
export const INDEX_FILE = 'index.json';
export const LIBRARY_FILE = 'library.json';
export const REPORT_FILE = 'report.json';
export const articleFile = (id: string): string => `articles/${id}.json`;
/** Only of articles that changed since an earlier build. */
export const historyFile = (id: string): string => `history/${id}.json`;
/** `month` is `YYYY-MM`, or null for the articles without a date. */
export const monthFile = (month: string | null): string => `months/${month ?? 'undated'}.json`;

/** Where the built site keeps them, relative to its base address. */
export const DATA_FOLDER = 'data';
