import type { ScriptChoice, Settings } from '../settings/settings.ts';
import { loadConversions } from './conversions.ts';
import { AS_WRITTEN, type Script } from './script-context.tsx';
import { scriptFor } from './script.ts';

/** A choice of script other than the one a text is written in. */
interface Choice extends Pick<Settings, 'phrases'> {
  readonly script: Exclude<ScriptChoice, 'written'>;
}

let last: { readonly key: string; readonly script: Promise<Script> } | null = null;

/** Fetches what a choice of script needs. */
export const loadScript = async ({ script, phrases }: Choice): Promise<Script> => {
  const key = `${script} ${phrases}`;
  if (last?.key !== key) {
    const loaded = loadConversions(script, phrases).then((conversions) => scriptFor(script, conversions));
    last = { key, script: loaded };
    // What failed is asked for again next time.
    loaded.catch(() => (last = null));
  }
  return last.script;
};

const PATIENCE_MS = 400;

/** The script for the first paint: as written when its tables do not come soon, as on a slow line the first time. */
export const firstScript = async (choice: Choice): Promise<Script> => {
  const late = new Promise<Script>((resolve) => {
    setTimeout(() => resolve(AS_WRITTEN), PATIENCE_MS);
  });
  return Promise.race([loadScript(choice).catch(() => AS_WRITTEN), late]);
};
