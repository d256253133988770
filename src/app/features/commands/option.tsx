import { Fragment } from 'react';
import type { Entry } from './entry.ts';
import { Keys } from './keys.tsx';

interface Props {
  readonly id: string;
  readonly entry: Entry;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

/** One thing that the palette offers. The keys are pressed in the field, which keeps the focus. */
export const Option = ({ id, entry, active, onPoint, onRun }: Props) => (
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
  <div
    id={id}
    role="option"
    aria-selected={active}
    onPointerMove={onPoint}
    onClick={onRun}
    className="flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 py-1.5 text-sm aria-selected:bg-line/60 forced-colors:aria-selected:bg-[Highlight] forced-colors:aria-selected:text-[HighlightText] forced-colors:aria-selected:forced-color-adjust-none"
  >
    <span className="min-w-0 flex-1">
      <span lang={entry.lang}>{entry.name}</span>
      {entry.detail !== undefined && (
        <span lang={entry.lang} className="ms-3 inline-block text-muted">
          {entry.detail}
        </span>
      )}
    </span>
    {entry.keys !== undefined && entry.keys.length > 0 && (
      <span className="flex shrink-0 gap-2 text-muted">
        {entry.keys.slice(0, 2).map((key) => (
          <Fragment key={key}>
            <Keys of={key} />
          </Fragment>
        ))}
      </span>
    )}
  </div>
);
