import { existsSync } from 'node:fs';
import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Next = (error?: unknown) => void;

/**
 * The address of the page file in the folder `dist` that a plain static host would answer `address` with: a folder's `index.html`, also when
 * the address lacks the slash. Null where there is none, or where the address leads out of the folder.
 */
export const pageAddress = (address: string, base: string, dist: string): string | null => {
  const [pathname = '', query] = address.split('?', 2);
  if (!pathname.startsWith(base)) return null;
  let relative: string;
  try {
    relative = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return null;
  }
  const page = path.join(dist, relative, 'index.html');
  if (relative === '' || relative.includes('\0') || !page.startsWith(path.join(dist, path.sep))) return null;
  // Unlike statSync, this never throws: below a file there is nothing.
  if (!existsSync(page)) return null;
  return `${pathname.replace(/\/*$/u, '')}/index.html${query === undefined ? '' : `?${query}`}`;
};

/** Answers the address of an article with the article's own page, as static hosts do, instead of the site's first page. */
export const servePages =
  (base: string, dist: string) =>
  (request: IncomingMessage, _response: ServerResponse, next: Next): void => {
    request.url = pageAddress(request.url ?? '', base, dist) ?? request.url ?? '';
    next();
  };
