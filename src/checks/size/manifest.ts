import * as v from 'valibot';

/** Vite's `build.manifest`, as far as it is needed here: https://vite.dev/guide/backend-integration */
export const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Files to load, from `dist/`, in order of first need; `missing` are names that the manifest does not know. */
export interface NeededFiles {
  readonly js: readonly string[];
  readonly css: readonly string[];
  readonly missing: readonly string[];
}

/** The files of these chunks and of all that they import statically, each once. */
export const neededFiles = (manifest: Manifest, names: readonly string[]): NeededFiles => {
  const js = new Set<string>();
  const css = new Set<string>();
  const missing = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) {
      missing.add(name);
      continue;
    }
    js.add(chunk.file);
    for (const sheet of chunk.css) css.add(sheet);
    waiting.push(...chunk.imports);
  }
  return { js: [...js], css: [...css], missing: [...missing] };
};
