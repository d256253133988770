import type { PackedModel } from '#pipeline/annotate/entities/sequence/model.ts';

/** The source of the module that holds a packed model. */
export const weightsModule = (packed: PackedModel): string =>
  [
    '// Written by `npm run train:entities`; do not edit.',
    '// CC BY-SA 4.0: made in part from UNER_Chinese-GSDSIMP; attribution in src/training/uner/README.md.',
    "import type { PackedModel } from './model.ts';",
    '',
    `export const WEIGHTS: PackedModel = ${JSON.stringify(packed)};`,
    '',
  ].join('\n');
