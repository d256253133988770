import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as hex digits. */
export type Sha256 = (text: string) => string;

/** The one that runs anywhere; where there is a faster one, it can be given to `readArticle`. */
export const portableSha256: Sha256 = (text) => bytesToHex(sha256(utf8ToBytes(text)));
