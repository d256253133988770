import { damage, isDamagedOnly, type Decoded } from './damage.ts';

/** The most frequent characters and marks of Chinese news in both scripts: a text read in the wrong encoding has hardly any. */
const FREQUENT = new Set(
  '，。、“”「」的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着去之过過家学學对對可她里后後日月',
);

const DECODERS = ['gb18030', 'big5'].map((encoding) => ({
  encoding,
  decoder: new TextDecoder(encoding),
}));

const frequent = ({ text }: Decoded): number => {
  let count = 0;
  for (const character of text) if (FREQUENT.has(character)) count++;
  return count;
};

/**
 * Text in GB 18030 or Big5, whose bytes mostly fit both: the reading with more frequent characters is right, and GB 18030 when they
 * have equally many. Null when neither fits.
 */
export const chineseText = (bytes: Uint8Array): Decoded | null => {
  const [best] = DECODERS.map(({ encoding, decoder }) => damage(decoder.decode(bytes), encoding))
    .filter(isDamagedOnly)
    .map((decoded) => ({ decoded, score: frequent(decoded) - decoded.broken }))
    .toSorted((a, b) => b.score - a.score);
  return best?.decoded ?? null;
};
