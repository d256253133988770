import { useEffect, useState, type ReactNode } from 'react';
import { useAnnounce } from '../screen/announcer.tsx';
import { useSettings } from '../settings/settings-store.ts';
import { useText } from '../text/text-context.tsx';
import { AS_WRITTEN, ScriptContextProvider, type Script } from './script-context.tsx';

interface Props {
  readonly initial: Script;
  readonly children: ReactNode;
}

/** Gives texts the script that the reader wants, and changes it as soon as its tables have loaded. */
export const ScriptProvider = ({ initial, children }: Props) => {
  const [loaded, setLoaded] = useState(initial);
  const { script, phrases } = useSettings();
  const { text } = useText();
  const announce = useAnnounce();
  const { failed } = text.script;
  useEffect(() => {
    if (script === 'written') return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      try {
        const { loadScript } = await import('./load-script.ts');
        const next = await loadScript({ script, phrases });
        if (wanted) setLoaded(next);
      } catch {
        if (wanted) announce(failed, { shown: true });
      }
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [script, phrases, failed, announce]);
  const current = script === 'written' ? AS_WRITTEN : loaded;
  return <ScriptContextProvider value={current}>{children}</ScriptContextProvider>;
};
