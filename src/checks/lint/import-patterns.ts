import type { Zone } from '../zones.ts';

/** One entry of `patterns` of the lint rule `no-restricted-imports`; `regex` is tried on the specifier as written. */
export interface ImportPattern {
  readonly regex: string;
  readonly message: string;
}

/** How deep the folders of a zone may be nested; a test of the codebase holds it to that. */
export const DEEPEST = 5;

/** The specifiers by which `target` can be reached through package.json's `imports`, as a regular expression. */
const alias = (target: Zone): string => (target.deep ? `^#${target.name}/` : `^#${target.name}/[^/]*$`);

const describe = (zone: Zone): string =>
  zone.mayImport.length === 0 ? 'nothing else' : zone.mayImport.join(', ');

/**
 * What a file of `zone`, `depth` folders below the zone's own, must not import. A relative specifier says by its
 * leading `../` alone whether it leaves the zone, provided that it is written in its shortest form.
 */
export const importPatterns = (zone: Zone, zones: readonly Zone[], depth: number): ImportPattern[] => {
  const closed = zones.filter((other) => other.name !== zone.name && !zone.mayImport.includes(other.name));
  const allowed = `\`${zone.name}\` may import from itself and ${describe(zone)} (src/checks/zones.ts).`;
  return [
    ...closed.map((other) => ({ regex: alias(other), message: allowed })),
    {
      regex: `^(?:\\.\\./){${depth + 1}}`,
      message: `This path leaves \`${zone.name}\`: import from other zones as \`#zone/file.ts\`.`,
    },
    { regex: String.raw`^\./\.|/\./|[^./]/\.\./`, message: 'Write the path in its shortest form.' },
    ...(zone.runsIn === 'node'
      ? []
      : [{ regex: '^node:', message: `\`${zone.name}\` also runs where there is no Node.` }]),
  ];
};
