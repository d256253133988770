import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Message } from '#model/message.ts';
import {
  readCorrections,
  type ReadCorrections,
  type WrittenCorrection,
} from '#pipeline/annotate/corrections/read-corrections.ts';
import { decode } from '../decode.ts';
import { readBytes } from '../read-bytes.ts';

const FOLDER = 'corrections';
const NAME = /^[^.].*\.(?:ya?ml|json)$/iu;

export const NO_CORRECTIONS: ReadCorrections = { corrections: [], messages: [] };

/** Whether a file in an archive's folder, by its name relative to it, holds corrections. */
export const isCorrectionsFile = (file: string): boolean => {
  const [folder, name, ...rest] = file.split(/[\\/]/u);
  return folder === FOLDER && name !== undefined && rest.length === 0 && NAME.test(name);
};

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => NAME.test(name)).toSorted();
  } catch {
    return []; // most archives have none
  }
};

const read = (folder: string, name: string): ReadCorrections => {
  const file = `${FOLDER}/${name}`;
  const bytes = readBytes({ path: path.join(folder, FOLDER, name), file, folder });
  const decoded = bytes.bytes === null ? null : decode(bytes.bytes);
  if (decoded !== null) return readCorrections({ file, source: decoded.text.replace(/^\uFEFF/u, '') });
  const reason = bytes.bytes === null ? bytes.reason : 'It is no text, so none of its corrections is made.';
  const message: Message = { rule: 'correct/faulty', severity: 'warning', file, place: null, reason };
  return { corrections: [], messages: [message] };
};

/**
 * The corrections in the folder `corrections` of an archive: all `.yaml`, `.yml` and `.json` files there, by name. One that is in
 * several files, as after a second export, counts once.
 */
export const readCorrectionsFolder = async (folder: string): Promise<ReadCorrections> => {
  const corrections = new Map<string, WrittenCorrection>();
  const messages: Message[] = [];
  for (const name of await namesIn(path.join(folder, FOLDER))) {
    const found = read(folder, name);
    messages.push(...found.messages);
    for (const written of found.corrections)
      if (!corrections.has(written.correction.id)) corrections.set(written.correction.id, written);
  }
  return { corrections: [...corrections.values()], messages };
};
