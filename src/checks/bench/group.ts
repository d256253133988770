import path from 'node:path';
import type { FoundFile } from '#plugin/list-files.ts';

/** The archive a file belongs to: the topmost folder inside the place that was given, else that place itself. */
export const groupOf = (place: string, { file }: FoundFile): string => {
  const slash = file.indexOf('/');
  return slash < 0 ? path.basename(path.resolve(place)) : file.slice(0, slash);
};
