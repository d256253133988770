import type { Article } from '#model/article.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { usePartCommands } from '#app/lib/commands/use-commands.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useScript } from '#app/lib/script/script-context.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ListenChoices, RateChoice } from './listen-choices.tsx';
import type { SpokenSentence } from './spoken-sentences.ts';
import { useFollowed } from './use-followed.ts';
import { useSpeech } from './use-speech.ts';
import { useVoices } from './use-voices.ts';
import { chosenVoice, voicesFor } from './voices.ts';

interface Props {
  readonly article: Article;
  readonly from: string;
  readonly onSentence: (sentence: SpokenSentence | null) => void;
  readonly onClose: () => void;
}

export const Player = ({ article, from, onSentence, onClose }: Props) => {
  const { text } = useText();
  const words = text.listen;
  const script = useScript();
  const announce = useAnnounce();
  const settings = useSettings();
  const all = useVoices();
  const voices = voicesFor(all ?? [], script.langOf(article.lang));
  const voice = chosenVoice(voices, settings.voice);
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const speech = useSpeech(article, from, {
    voice,
    rate: settings.speechRate,
    words: ({ block, start, end }) => script.words(texts.get(block)?.slice(start, end) ?? '', article.lang),
    onEnded: () => announce(words.ended),
  });
  useFollowed(speech.sentence, onSentence);
  usePartCommands({ listen: speech.toggle });

  const trouble =
    all === null || voice !== null
      ? speech.failed && words.failed
      : voices.length > 0
        ? words.onlyRemote
        : `${words.noVoice}${words.noVoiceHint}`;
  const silent = voice === null;
  return (
    <>
      <div className="flex items-center justify-between py-1 ps-1">
        <div className="flex items-center">
          <IconButton
            icon="skipBack"
            label={words.previous}
            disabled={silent}
            onClick={() => speech.skip(-1)}
          />
          <IconButton
            icon={speech.playing ? 'pause' : 'play'}
            label={speech.playing ? words.pause : words.play}
            disabled={silent}
            onClick={speech.toggle}
          />
          <IconButton icon="skipOn" label={words.next} disabled={silent} onClick={() => speech.skip(1)} />
          {voices.length > 0 && <RateChoice />}
        </div>
        <IconButton icon="close" label={text.close} onClick={onClose} />
      </div>
      {trouble !== false && (
        <p role="alert" className="px-4 pb-2 text-sm">
          {trouble}
        </p>
      )}
      {voices.length > 0 && <ListenChoices voices={voices} until={speech.until} onUntil={speech.stopAt} />}
    </>
  );
};
