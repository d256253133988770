/** A part of the tree with its own list of what it may import; the lint config is generated from these. */
export interface Zone {
  /** Also how others import from it: `#name/file.ts`. */
  readonly name: string;
  /** From the root of the project, with `/`. */
  readonly folder: string;
  /** Names of the other zones it may import from. */
  readonly mayImport: readonly string[];
  /** Further ones that only its tests may import from. */
  readonly testsMayImport: readonly string[];
  /** `pure`: no disk, DOM or clock. `browser`: no disk. `node`: everything Node has. */
  readonly runsIn: 'pure' | 'browser' | 'node';
  /** False when only the files directly in the folder belong to it, because its subfolders are zones of their own. */
  readonly deep: boolean;
}

const zone = (name: string, runsIn: Zone['runsIn'], mayImport: readonly string[]): Zone => ({
  name,
  folder: `src/${name}`,
  mayImport,
  testsMayImport: name.startsWith('app/') ? ['app/testing'] : [],
  runsIn,
  deep: true,
});

/**
 * THE zone table: `model ← pipeline ← plugin` and
 * `model ← app/lib ← app/components ← app/features ← app/routes ← app`. No feature imports another one.
 * `features` are the names of the folders in `src/app/features`.
 */
export const zoneTable = (features: readonly string[]): Zone[] => {
  const looks = ['model', 'app/lib', 'app/styles', 'app/components'];
  const pages = [...looks, ...features.map((feature) => `app/features/${feature}`)];
  return [
    zone('model', 'pure', []),
    zone('pipeline', 'pure', ['model']),
    zone('plugin', 'node', ['model', 'pipeline']),
    { ...zone('app/testing', 'browser', ['model']), testsMayImport: [] },
    zone('service-worker', 'browser', ['model']),
    zone('app/styles', 'browser', []),
    zone('app/lib', 'browser', ['model']),
    zone('app/components', 'browser', ['model', 'app/lib', 'app/styles']),
    ...features.map((feature) => zone(`app/features/${feature}`, 'browser', looks)),
    zone('app/routes', 'browser', pages),
    { ...zone('app', 'browser', [...pages, 'app/routes']), deep: false },
    zone('training', 'node', ['model', 'pipeline']),
    zone('checks', 'node', ['model', 'pipeline', 'plugin']),
    { ...zone('e2e', 'node', ['model']), folder: 'e2e' },
  ];
};
