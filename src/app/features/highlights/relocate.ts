/** What is only needed for articles that changed, as one file to fetch. */
export { haystackOf } from '#model/anchor/haystack.ts';
export { relocate } from '#model/anchor/relocate.ts';
