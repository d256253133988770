import { useEffect, useState } from 'react';

const PATIENCE_MS = 2_000;

/** The system's voices; null while the browser is still asking for them, which some take their time for. */
export const useVoices = (): readonly SpeechSynthesisVoice[] | null => {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(() => {
    const known = speechSynthesis.getVoices();
    return known.length === 0 ? null : known;
  });
  useEffect(() => {
    const read = (): void => setVoices(speechSynthesis.getVoices());
    const timer = setTimeout(read, PATIENCE_MS);
    speechSynthesis.addEventListener('voiceschanged', read);
    return () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', read);
    };
  }, []);
  return voices;
};
