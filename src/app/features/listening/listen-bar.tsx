import type { Article } from '#model/article.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { ToolBar } from '#app/components/tool-bar.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { Player } from './player.tsx';
import type { SpokenSentence } from './spoken-sentences.ts';

interface Props {
  readonly article: Article;
  /** The block to begin with. */
  readonly from: string;
  /** With the sentence that is being read; null when the bar closes. */
  readonly onSentence: (sentence: SpokenSentence | null) => void;
  readonly onClose: () => void;
}

/** Reading aloud by the system's own voices; says so where there are none. */
const ListenBar = (props: Props) => {
  const { text } = useText();
  const canSpeak = 'speechSynthesis' in window && typeof SpeechSynthesisUtterance === 'function';
  return (
    <ToolBar
      role="group"
      label={text.listen.title}
      onKeyDown={(event) => {
        // Also from a list of choices, where keys are otherwise the list's.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onClose();
      }}
    >
      {canSpeak ? (
        <Player {...props} />
      ) : (
        <div className="flex items-center justify-between ps-4">
          <p role="alert" className="py-2 text-sm">
            {text.listen.noSpeech}
          </p>
          <IconButton icon="close" label={text.close} onClick={props.onClose} />
        </div>
      )}
    </ToolBar>
  );
};

export default ListenBar;
