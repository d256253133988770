import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Already as small as it gets. */
const PACKED = new Set(['.png']);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Host {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as good static hosts do: packed, once for all, with names of files that tell their content cached for ever.
 * `replaced` gives another text for some addresses, or none.
 */
export const serveSite = async (
  dist: string,
  replaced: (pathname: string) => string | null,
): Promise<Host> => {
  const answers = new Map<string, Answer>();

  const read = (pathname: string): { body: Buffer; type: string; status: number } => {
    const text = replaced(pathname);
    const type = path.extname(pathname) || '.html';
    if (text !== null) return { body: Buffer.from(text), type, status: 200 };
    const named = path.join(dist, path.normalize(pathname));
    const file =
      statSync(named, { throwIfNoEntry: false })?.isDirectory() === true
        ? path.join(named, 'index.html')
        : named;
    const found = existsSync(file);
    return {
      body: readFileSync(found ? file : path.join(dist, '404.html')),
      type: found ? path.extname(file) : '.html',
      status: found ? 200 : 404,
    };
  };

  const pack = (body: Buffer, accepted: string): { body: Buffer; encoding: string | null } => {
    if (accepted.includes('br')) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      return { body: brotliCompressSync(body, { params }), encoding: 'br' };
    }
    return accepted.includes('gzip') ? { body: gzipSync(body), encoding: 'gzip' } : { body, encoding: null };
  };

  const answer = (pathname: string, accepted: string): Answer => {
    const { body: plain, type, status } = read(pathname);
    const { body, encoding } = PACKED.has(type) ? { body: plain, encoding: null } : pack(plain, accepted);
    return {
      status,
      body,
      headers: {
        'content-type': TYPES[type] ?? 'application/octet-stream',
        'content-length': String(body.length),
        'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(encoding === null ? {} : { 'content-encoding': encoding }),
      },
    };
  };

  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const accepted = [request.headers['accept-encoding']].flat().join();
    const key = `${accepted} ${pathname}`;
    const ready = answers.get(key) ?? answer(pathname, accepted);
    answers.set(key, ready);
    response.writeHead(ready.status, ready.headers).end(ready.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server listens on no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};
