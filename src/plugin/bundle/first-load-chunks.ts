/** What the bundler tells of its modules. */
interface Bundler {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** The modules that come with this one, by static imports, itself included. */
const loadedWith = (module: string, bundler: Bundler): Set<string> => {
  const found = new Set<string>();
  const waiting = [module];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(bundler.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
};

/** For each module that some page loads at first, the chunk it goes into. `vendor` and `shell` are what every page loads. */
const chunksOf = (
  entry: string,
  pages: Readonly<Record<string, string>>,
  bundler: Bundler,
): ReadonlyMap<string, string> => {
  const common = (id: string): string => (id.includes('/node_modules/') ? 'vendor' : 'shell');
  const chunks = new Map<string, string>();
  const closures = Object.entries(pages).map(([name, page]) => ({
    name,
    page,
    ids: loadedWith(page, bundler),
  }));
  for (const { name, ids } of closures) {
    for (const id of ids) {
      chunks.set(id, closures.every((other) => other.ids.has(id)) ? common(id) : name);
    }
  }
  for (const id of loadedWith(entry, bundler)) chunks.set(id, common(id));
  // These are loaded by their names.
  for (const id of [entry, ...closures.map(({ page }) => page)]) chunks.delete(id);
  return chunks;
};

/**
 * Chunks for the bundler: `vendor` for packages and `shell` for our own code, of what every page loads at first, and one more for what
 * only some do, named for the last of these pages; all else is left to it. A few files instead of a score of small ones are 4 KB less (gzip). `entry` is the
 * module that all pages begin with, `pages` those of which each address loads one.
 */
export const firstLoadChunks = (entry: string, pages: Readonly<Record<string, string>>) => {
  let chunks: ReadonlyMap<string, string> | undefined;
  const group = (chunk: string, priority: number) => ({
    name: (id: string, bundler: Bundler): string | null => {
      chunks ??= chunksOf(entry, pages, bundler);
      return chunks.get(id) === chunk ? chunk : null;
    },
    debugName: chunk,
    priority,
  });
  return [
    // By these the very first script loads the others.
    {
      name: 'loader',
      test: /vite\/preload-helper|lib\/(?:text\/catalogues|settings\/languages)\.ts$/u,
      priority: 4,
    },
    group('vendor', 3),
    group('shell', 2),
    ...Object.keys(pages).map((name) => group(name, 1)),
  ];
};
