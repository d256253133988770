/** Files that hold nothing but data, which may be as long as the data are; from the root of the project. */
export const DATA_TABLES: readonly RegExp[] = [
  // The words of the interface, one catalogue a language.
  /^src\/app\/lib\/text\/(?:zh-hans|zh-hant|en)\.ts$/u,
];
