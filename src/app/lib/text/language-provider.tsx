import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { useAppliedSettings } from '../settings/apply-settings.ts';
import { useSettings } from '../settings/settings-store.ts';
import { chooseLanguage, loadCatalogue } from './catalogues.ts';
import { TextProvider, type Text } from './text-context.tsx';

interface Props {
  readonly initial: Text;
  readonly children: ReactNode;
}

/** Gives the interface its language, and changes it as soon as the newly chosen one has loaded. */
export const LanguageProvider = ({ initial, children }: Props) => {
  const [current, setCurrent] = useState(initial);
  const { language: choice } = useSettings();
  useAppliedSettings();
  useEffect(() => {
    let wanted = true;
    const language = chooseLanguage(choice, navigator.languages);
    void loadCatalogue(language).then((text) => {
      // The same language again would draw every word of the page again.
      if (wanted) setCurrent((now) => (now.language === language ? now : { language, text }));
    });
    return () => {
      wanted = false;
    };
  }, [choice]);
  useLayoutEffect(() => {
    document.documentElement.lang = current.language;
  }, [current.language]);
  return <TextProvider value={current}>{children}</TextProvider>;
};
