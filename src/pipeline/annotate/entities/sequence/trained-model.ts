import { unpackModel, type SequenceModel } from './model.ts';
import { WEIGHTS } from './weights.ts';

let unpacked: SequenceModel | undefined;

/** The trained model, unpacked when first asked for. */
export const trainedModel = (): SequenceModel => (unpacked ??= unpackModel(WEIGHTS));
