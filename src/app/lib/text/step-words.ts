import type { Step } from '#model/time.ts';

/** How a language words each kind of step: one entry a kind, so that a new kind without words does not compile. */
export type StepWords = { readonly [K in Step['step']]: (step: Extract<Step, { step: K }>) => string };

/** Words one step with a language's entries; `say` words the EDTF values in it. */
export const wordStep = (words: StepWords, step: Step, say: (value: string) => string): string => {
  switch (step.step) {
    case 'stated':
      return words.stated(step);
    case 'filled':
      return words.filled({ ...step, filled: say(step.filled), anchor: say(step.anchor) });
    case 'weekday':
      return words.weekday({ ...step, anchor: say(step.anchor) });
    case 'offset':
      return words.offset({ ...step, anchor: say(step.anchor) });
    case 'checked':
      return words.checked(step);
    case 'carried':
      return words.carried({ ...step, value: say(step.value) });
    case 'calendar':
      return words.calendar(step);
    case 'named':
      return words.named(step);
    case 'undated':
      return words.undated(step);
    case 'corrected':
      return words.corrected({ ...step, was: step.was && say(step.was) });
  }
};
