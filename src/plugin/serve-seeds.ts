import type { ViteDevServer } from 'vite';
import type { Emission } from '#pipeline/emit/emit.ts';
import type { Archive } from './archive.ts';
import { isCorrectionsFile } from './corrections/corrections-folder.ts';
import { dataFiles, type SiteFile } from './data-files.ts';
import { isOutletsFile } from './outlets-file.ts';
import { printMessages } from './print-report.ts';
import { serveData } from './serve-data.ts';

type Files = ReadonlyMap<string, SiteFile>;

const byName = (archive: Archive, emission: Emission): Files =>
  new Map(dataFiles(emission, (key) => archive.read(key)).map((file) => [file.fileName, file]));

/** Names of the files that came, went or changed between two emissions, in order. */
export const changedFiles = (before: Files, after: Files): string[] => {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.filter((name) => before.get(name)?.version !== after.get(name)?.version);
};

/**
 * Serves the data folder from memory while the app is developed, watches the archive, parses again only what changed in it,
 * and tells the browser which data files are new by the event `longscroll:changed`.
 */
export const serveSeeds = (server: ViteDevServer, archive: Archive): void => {
  let files = byName(archive, archive.emission);
  let work = Promise.resolve();
  server.middlewares.use(serveData(server.config.base, (file) => files.get(file)?.source() ?? null));

  const update = async (
    read: () => Promise<void> | void,
    concerns: (file: string) => boolean,
  ): Promise<void> => {
    await read();
    const { emission } = archive;
    const after = byName(archive, emission);
    const changed = changedFiles(files, after);
    files = after;
    printMessages(
      server.config.logger,
      emission.report.messages.filter(({ file }) => concerns(file)),
    );
    if (changed.length > 0)
      server.ws.send({ type: 'custom', event: 'longscroll:changed', data: { files: changed } });
  };

  const follow = (changed: string, gone: boolean): void => {
    const file = archive.nameOf(changed);
    // One after another, for two changes at once would each announce half of the difference.
    if (archive.isOutlets(changed))
      work = work.then(() =>
        update(
          () => archive.readAll(),
          (of) => isOutletsFile(of),
        ),
      );
    else if (archive.isCorrections(changed))
      work = work.then(() => update(() => archive.readCorrections(), isCorrectionsFile));
    else if (file !== null)
      work = work.then(() =>
        update(
          () => (gone ? archive.forget(file) : archive.readAgain(file)),
          (of) => of === file,
        ),
      );
  };
  server.watcher.add(archive.folder);
  server.watcher.on('add', (changed) => follow(changed, false));
  server.watcher.on('change', (changed) => follow(changed, false));
  server.watcher.on('unlink', (changed) => follow(changed, true));
};
