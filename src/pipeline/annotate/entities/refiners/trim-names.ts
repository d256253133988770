import { COURTESY } from '../names/courtesy.ts';
import type { Candidate, FoldedBlock, Refiner } from '../candidate.ts';
import { surfaceOf } from '../surface.ts';

/** What names no particular body by itself, whatever its letters: courts and bodies of some kind, somewhere. */
const GENERIC =
  /^(?:地方|中级|高级|初级|上诉|联邦|军事|当地|国家|新闻|官方|大型|商业|政府|国有|多家|一家|各级)*(?:法院|法庭|政府|当局|警方|警察局|机构|媒体|电视台|电台|报社|银行|国家|部门|公司|派出所|乡镇|县市)$/u;
const LEVEL = /[市省州县区镇乡]$/u;

const trimmed = (block: FoldedBlock, candidate: Candidate): Candidate | null => {
  const { start, end, type } = candidate;
  const surface = surfaceOf(block, candidate);
  if (/^[各该某]/u.test(surface) && type !== 'person') return null;
  if (type === 'organization' && GENERIC.test(surface)) return null;
  if (type === 'person') {
    const courtesy = COURTESY.find((word) => surface.length > word.length && surface.endsWith(word));
    return courtesy === undefined ? candidate : { ...candidate, end: end - courtesy.length };
  }
  const isOffice =
    block.folded.charAt(end) === '长' && !'期久达远城江春沙'.includes(block.folded.charAt(end + 1) || ' ');
  if (type === 'place' && isOffice && LEVEL.test(surface) && end - start > 2)
    return { ...candidate, end: end - 1 };
  return candidate;
};

/**
 * Takes from names what does not belong to them (`王先生`, `台北市长`), and drops what names nothing in particular (`地方法院`,
 * `各乡镇`). Only what the sequence model found: lists and rules know where their names end.
 */
export const trimNames: Refiner = (blocks, candidates) =>
  blocks.map((block, index) =>
    (candidates[index] ?? []).flatMap((candidate) => {
      if (candidate.source !== 'sequence') return [candidate];
      const kept = trimmed(block, candidate);
      return kept === null ? [] : [kept];
    }),
  );
