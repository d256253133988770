/** What of an article goes onto paper beside its text. */
export const PRINT_PARTS = ['highlights', 'notes', 'names', 'timeline', 'pictures'] as const;
export type PrintPart = (typeof PRINT_PARTS)[number];
export type PrintChoice = Readonly<Record<PrintPart, boolean>>;
