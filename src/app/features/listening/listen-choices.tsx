import { Select } from '#app/components/select.tsx';
import { SPEECH_RATES } from '#app/lib/settings/settings.ts';
import { changeSettings, useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Until } from './use-speech.ts';

interface Props {
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly until: Until;
  readonly onUntil: (until: Until) => void;
}

const UNTILS: readonly Until[] = ['article', 'block', 'minutes15', 'minutes30'];
const BEST = 'best';

/** How fast to read. */
export const RateChoice = () => {
  const { text } = useText();
  const { speechRate } = useSettings();
  return (
    <Select
      label={text.listen.rate}
      value={String(speechRate)}
      options={SPEECH_RATES.map((rate) => ({ value: String(rate), label: text.listen.rateOf(rate) }))}
      onChange={(value) => {
        const rate = SPEECH_RATES.find((one) => String(one) === value);
        if (rate !== undefined) changeSettings({ speechRate: rate });
      }}
    />
  );
};

/** Until when to read, and in whose voice. */
export const ListenChoices = ({ voices, until, onUntil }: Props) => {
  const { text } = useText();
  const words = text.listen;
  const { voice } = useSettings();
  const known = voices.some(({ voiceURI }) => voiceURI === voice);
  return (
    <div className="grid grid-cols-2 gap-2 px-2 pb-2 *:w-full">
      <Select
        label={words.until}
        value={until}
        options={UNTILS.map((value) => ({ value, label: `${words.until} ${words.untils[value]}` }))}
        onChange={(value) => {
          const kind = UNTILS.find((one) => one === value);
          if (kind !== undefined) onUntil(kind);
        }}
      />
      <Select
        label={words.voice}
        value={known && voice !== null ? voice : BEST}
        options={[
          { value: BEST, label: `${words.voice} ${words.bestVoice}` },
          ...voices.map(({ voiceURI, name, localService }) => ({
            value: voiceURI,
            label: localService ? name : words.remote(name),
          })),
        ]}
        onChange={(value) => changeSettings({ voice: value === BEST ? null : value })}
      />
    </div>
  );
};
