/** What was found of browsers; a path is only given when a program that starts is there. */
export interface Surroundings {
  /** What `CHROMIUM_PATH` says, empty or undefined when it says nothing. */
  readonly asked: string | undefined;
  readonly askedStarts: boolean;
  readonly installed: string | undefined;
  readonly downloaded: string | undefined;
}

export type BrowserChoice =
  | { readonly kind: 'use'; readonly path: string }
  | { readonly kind: 'wrong-path'; readonly path: string }
  | { readonly kind: 'none' };

/** `CHROMIUM_PATH` alone when it is set, right or wrong; else the system's Chromium; else Playwright's own. */
export const chooseBrowser = ({ asked, askedStarts, installed, downloaded }: Surroundings): BrowserChoice => {
  if (asked !== undefined && asked !== '') return { kind: askedStarts ? 'use' : 'wrong-path', path: asked };
  const path = installed ?? downloaded;
  return path === undefined ? { kind: 'none' } : { kind: 'use', path };
};
