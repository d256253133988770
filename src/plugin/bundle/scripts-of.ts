/** A file that the bundler has made; chunks have a module they stand for, and the chunks they import. */
type Bundle = Readonly<Record<string, object>>;

const isChunk = (
  built: object | undefined,
): built is { readonly facadeModuleId: string | null; readonly imports: readonly string[] } =>
  built !== undefined && 'facadeModuleId' in built && 'imports' in built;

/** The files of a module's chunk and of all that it imports statically, by the end of the module's path. */
export const scriptsOf = (bundle: Bundle, module: string): string[] => {
  const found = new Set<string>();
  const waiting = Object.keys(bundle).filter((file) => {
    const built = bundle[file];
    return isChunk(built) && built.facadeModuleId?.endsWith(module) === true;
  });
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const built = bundle[file];
    if (found.has(file) || !isChunk(built)) continue;
    found.add(file);
    waiting.push(...built.imports);
  }
  return [...found];
};
