import type { Page } from '@playwright/test';

/** What was read aloud: the words, how fast and by which voice. */
export interface Spoken {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}

interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

declare global {
  interface Window {
    readonly spoken: Spoken[];
    readonly finishSentence: () => void;
  }
}

/** Gives the page a system that can speak with these voices, and says nothing; a sentence lasts until it is told to end. */
export const fakeSpeech = async (page: Page, voices: readonly FakeVoice[]): Promise<void> => {
  await page.addInitScript((known) => {
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const spoken: Spoken[] = [];
    let queue: Utterance[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => known.map((voice) => ({ ...voice, voiceURI: voice.name, default: false })),
      speak: (utterance: Utterance) => {
        queue.push(utterance);
        spoken.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? '' });
      },
      cancel: () => {
        queue = [];
      },
    });
    const finishSentence = (): void => {
      for (const utterance of queue.splice(0)) utterance.dispatchEvent(new Event('end'));
    };
    for (const [name, value] of Object.entries({
      SpeechSynthesisUtterance: Utterance,
      speechSynthesis: synthesis,
      spoken,
      finishSentence,
    })) {
      Object.defineProperty(window, name, { value, configurable: true });
    }
  }, voices);
};

/** The last thing that was read aloud. */
export const lastSpoken = (page: Page): Promise<Spoken | undefined> =>
  page.evaluate(() => window.spoken.at(-1));
