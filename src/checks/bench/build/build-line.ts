export interface Build {
  readonly name: string;
  /** Of the build alone. */
  readonly seconds: number;
  /** With the start of Node and the loading of the program. */
  readonly withStart: number;
  /** The most memory held. */
  readonly megabytes: number;
  readonly articles: number;
}

/** One line on a build, with its ratio to reading the same files. */
export const buildLine = (
  { name, seconds, withStart, megabytes, articles }: Build,
  { bytes, reading }: { readonly bytes: number; readonly reading: number },
): string =>
  [
    `${name.padEnd(17)}${seconds.toFixed(2).padStart(7)} s`,
    `${withStart.toFixed(2).padStart(7)} s with start`,
    `${(articles / seconds).toFixed(0).padStart(7)} articles/s`,
    `${(bytes / 1e6 / seconds).toFixed(1).padStart(7)} MB/s`,
    `${(seconds / reading).toFixed(1).padStart(7)} × reading`,
    `${megabytes.toFixed(0).padStart(6)} MB memory`,
  ].join(' ');
