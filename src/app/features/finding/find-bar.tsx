import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import type { Article } from '#model/article.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { ToolBar } from '#app/components/tool-bar.tsx';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useScript } from '#app/lib/script/script-context.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { useEachHit, useFound, type Found } from './use-found.ts';
import { usePaintedHits } from './use-painted-hits.ts';
import { useStepKeys } from './use-step-keys.ts';
import type { Hit } from './find-in-blocks.ts';

interface Props {
  readonly article: Article;
  /** Where the reader is: the search begins there. */
  readonly from: string;
  readonly version: unknown;
  readonly onHit: (hit: Hit) => void;
  /** For browsers that cannot paint; null when the search ends. */
  readonly onFound: (found: Found | null) => void;
  /** With the current hit, if there is one. */
  readonly onClose: (hit: Hit | null) => void;
}

const AROUND = 12;
const PAUSE_MS = 500;

const FindBar = ({ article, from, version, onHit, onFound, onClose }: Props) => {
  const { text } = useText();
  const announce = useAnnounce();
  const script = useScript();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const [start] = useState(from);
  const found = useFound(article, query, start);
  const { hits, current, step } = found;
  const hit = hits[current] ?? null;
  const position = hit === null ? text.find.none : text.find.position(current + 1, hits.length);

  useEachHit(found, onHit);
  usePaintedHits(found, version);
  useStepKeys(step);
  const tellFound = useEffectEvent(onFound);
  useEffect(() => tellFound({ hits, current }), [hits, current]);
  useEffect(() => () => tellFound(null), []);
  useEffect(() => field.current?.focus(), []);

  const say = useEffectEvent((): void => {
    const block = article.blocks.find(({ id }) => id === hit?.block)?.text ?? '';
    const words =
      hit && script.words(block.slice(Math.max(0, hit.start - AROUND), hit.end + AROUND), article.lang);
    announce(words === null ? text.find.none : text.find.at(current + 1, hits.length, words));
  });
  useEffect(() => {
    if (query.trim() === '') return undefined;
    // Not every letter on the way is worth saying.
    const timer = setTimeout(say, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query, current, hits.length]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose(hit);
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  return (
    <ToolBar role="search" label={text.find.title} onKeyDown={onKeyDown}>
      <div className="flex items-center">
        <input
          ref={field}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={text.find.field}
          placeholder={text.find.title}
          title={text.find.hint}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            // Half-written syllables of an input method are no words to look for.
            if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) {
              setQuery(event.currentTarget.value);
            }
          }}
          onCompositionEnd={(event) => setQuery(event.currentTarget.value)}
          className="min-h-11 min-w-0 flex-1 rounded-full bg-transparent px-4 text-base text-ink outline-offset-[-2px] placeholder:text-muted"
        />
        <span className="shrink-0 px-2 text-sm text-muted tabular-nums">
          {query.trim() !== '' && position}
        </span>
        <IconButton
          icon="previous"
          label={text.find.previous}
          disabled={hits.length === 0}
          onClick={() => step(-1)}
        />
        <IconButton icon="next" label={text.find.next} disabled={hits.length === 0} onClick={() => step(1)} />
        <IconButton icon="close" label={text.close} onClick={() => onClose(hit)} />
      </div>
    </ToolBar>
  );
};

export default FindBar;
