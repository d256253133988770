import type { IncomingMessage, ServerResponse } from 'node:http';
import { DATA_FOLDER } from '#model/files.ts';

type Next = (error?: unknown) => void;

/** The data file that an address asks for, relative to the data folder; null when it asks for something else. */
export const requestedFile = (address: string | undefined, base: string): string | null => {
  const [path = ''] = (address ?? '').split(/[?#]/u);
  const folder = `${base}${DATA_FOLDER}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : null;
};

/** Answers requests for data files; one that does not exist is 404 and never the app's page. `source` gives what is in a file. */
export const serveData =
  (base: string, source: (file: string) => string | Uint8Array | null | undefined) =>
  (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const file = requestedFile(request.url, base);
    const text = file === null ? undefined : source(file);
    if (file === null || text === undefined) {
      next();
      return;
    }
    response.setHeader(
      'Content-Type',
      text === null ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    );
    response.setHeader('Cache-Control', 'no-cache');
    response.statusCode = text === null ? 404 : 200;
    response.end(request.method === 'HEAD' ? '' : (text ?? 'There is no such file.\n'));
  };
