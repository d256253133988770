import { breaths } from './breaths.ts';

interface Manner {
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
}

interface Outcome {
  readonly onEnd: () => void;
  readonly onFail: () => void;
}

/**
 * Reads words aloud and tells when they are over; the function it returns stops at once and tells nothing more. Pausing is stopping
 * too, since several systems cannot go on in the midst of an utterance.
 */
export const speak = (words: string, { voice, rate }: Manner, { onEnd, onFail }: Outcome): (() => void) => {
  let wanted = true;
  // Kept until the end: a browser may forget an utterance nobody holds, and its end with it.
  const utterances = breaths(words).map((breath) => {
    const utterance = new SpeechSynthesisUtterance(breath);
    utterance.voice = voice;
    utterance.lang = voice.lang.replaceAll('_', '-');
    utterance.rate = rate;
    return utterance;
  });
  const last = utterances.at(-1);
  for (const utterance of utterances) {
    utterance.addEventListener('error', () => {
      if (wanted) onFail();
      wanted = false;
    });
    utterance.addEventListener('end', () => {
      if (wanted && utterance === last) onEnd();
    });
    speechSynthesis.speak(utterance);
  }
  return () => {
    wanted = false;
    speechSynthesis.cancel();
  };
};
