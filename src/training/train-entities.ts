/**
 * `npm run train:entities`: learns to find names from the sentences in this folder and writes the weights. The same sentences give
 * the same bytes. Options are for trying things out: `--out FILE`, `--without-uner`, `--epochs N` …
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tag } from '#pipeline/annotate/entities/sequence/tag.ts';
import { unpackModel, type PackedModel } from '#pipeline/annotate/entities/sequence/model.ts';
import { adaptLabels } from './adapt-labels.ts';
import { train, type Learned } from './crf/train.ts';
import { asTaggerReads, exampleOf, type Example } from './example.ts';
import type { LabelledText } from './labelled-text.ts';
import { packModel } from './pack-model.ts';
import { randomFrom } from './random.ts';
import { readSentences } from './read-sentences.ts';
import { selectFeatures } from './select-features.ts';
import { swapNames } from './swap-names.ts';
import { weightsModule } from './weights-module.ts';

const here = import.meta.dirname;
const OUT = path.join(here, '../pipeline/annotate/entities/sequence/weights.ts');
const SWAPPED_WEIGHT = 0.5;
const ADAPTED_WEIGHT = 0.3;
const HOW = { epochs: 6, rate: 0.05, dropout: 0.4, least: 2 } as const;
const FEATURES = 90_000;
const PACKING = { least: 0.02, step: 0.02 } as const;

const read = (folder: string): LabelledText[] =>
  readdirSync(path.join(here, folder))
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => readSentences(readFileSync(path.join(here, folder, file), 'utf8')));

const learn = (examples: readonly Example[], name: string, only?: ReadonlySet<number>): Learned =>
  train(examples, {
    ...HOW,
    ...(only !== undefined && { only }),
    random: randomFrom(7),
    onEpoch: (epoch) => {
      console.log(`${name}: epoch ${String(epoch + 1)} of ${String(HOW.epochs)}`);
    },
  });

const weigh = (texts: readonly LabelledText[], weight: number): Example[] =>
  texts.map((text) => exampleOf(text, weight));

const sentences = read('sentences');
const own = [...weigh(sentences, 1), ...weigh(swapNames(sentences, randomFrom(5)), SWAPPED_WEIGHT)];
const first = unpackModel(packModel(learn(own, 'own sentences'), PACKING));
const adapted = read('uner').map((text) => adaptLabels(text, (plain) => tag(first, asTaggerReads(plain))));
const all = [...own, ...weigh(adapted, ADAPTED_WEIGHT)];
const learned = learn(all, 'all sentences');
const selected = selectFeatures(learned, all, FEATURES);
const packed: PackedModel = packModel(learn(all, 'with the features selected', selected), PACKING);
writeFileSync(process.argv[2] ?? OUT, weightsModule(packed));
console.log(`${String(selected.size)} of ${String(learned.rows.size)} features kept`);
