/** The panels beside, or on a phone over, the text. */
export type Panel = 'entities' | 'timeline' | 'highlights' | 'settings';
