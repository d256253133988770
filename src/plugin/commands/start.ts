import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { build, preview } from 'vite';
import { DATA_FOLDER, REPORT_FILE } from '#model/files.ts';
import { ReportSchema } from '#model/report.ts';
import { printReport } from '../print-report.ts';
import { terminal } from '../terminal.ts';

const FIRST_PORT = 4173;

const portOf = (text: string | undefined): number => {
  const port = Number(text ?? FIRST_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is “${text ?? ''}”, which is no port; give a number from 1 to 65535.`);
};

const start = async (): Promise<void> => {
  const port = portOf(process.env['PORT']);
  await build({ logLevel: 'error' });
  // Vite takes the next free port by itself.
  const server = await preview({ logLevel: 'error', preview: { port } });
  const {
    root,
    build: { outDir },
  } = server.config;
  const text = await readFile(path.resolve(root, outDir, DATA_FOLDER, REPORT_FILE), 'utf8');
  printReport(terminal, v.parse(ReportSchema, JSON.parse(text)));
  for (const address of server.resolvedUrls?.local ?? []) console.log(`Longscroll is at ${address}`);
};

try {
  await start();
} catch (error) {
  console.error(`Longscroll could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
