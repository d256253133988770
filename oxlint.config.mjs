// Plain JavaScript because oxlint loads it with Node itself, which reads no TypeScript before version 22.18.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const { oxlintConfig } = await tsImport('./src/checks/lint/oxlint-config.ts', import.meta.url);

export default oxlintConfig(fileURLToPath(new URL('.', import.meta.url)));
