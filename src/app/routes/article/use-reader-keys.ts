import { useNavigate } from 'react-router';
import { useHighlightActions } from '#app/features/highlights/use-highlight-actions.ts';
import { useKeys, type Bindings } from '#app/lib/keys/use-keys.ts';
import { withEngine } from '#app/features/highlights/use-highlights.ts';
import { stepSize } from '#app/lib/settings/step-size.ts';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

/** The keys of the reader page. Escape closes exactly one layer, the topmost. */
export const useReaderKeys = (reader: ReaderState, onHelp: () => void): void => {
  'use no memo'; // closures that nothing compares: to remember each would only cost
  const navigate = useNavigate();
  const { attention, highlighting, steps, choice, panel, layout, tools } = reader;
  const { open, placing } = highlighting;
  const actions = useHighlightActions(highlighting, {
    active: attention.active,
    onJump: (block, span) => reader.jumps.jump(block, span, { focus: true }),
  });
  const escape =
    tools.finding !== null
      ? tools.endFind
      : open !== null
        ? () => {
            document.getSelection()?.removeAllRanges();
            highlighting.setOpen(null);
          }
        : placing !== null
          ? () => highlighting.setPlacing(null)
          : panel !== null && layout === 'phone' // elsewhere panels stand beside the text and cover nothing
            ? () => reader.setPanel(null)
            : choice.kind !== null
              ? () => reader.openEntity(null)
              : tools.listening !== null
                ? tools.endListen
                : undefined;
  const openPanel = (name: Panel): void => {
    reader.setPanel(name);
    // Beside the text it has to be drawn before it can take the focus; over the text it does so by itself.
    requestAnimationFrame(() => document.getElementById(`panel-${name}`)?.focus());
  };
  const extend = (direction: 'forward' | 'backward', unit: 'character' | 'line') => (): void =>
    withEngine(({ extendFromKeyboard }) => extendFromKeyboard(attention.active, direction, unit));
  // Along the line by one character, across it by one line.
  const [ahead, back, below, above] = reader.upright
    ? ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']
    : ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
  const extending: Bindings = {
    [`shift+${ahead}`]: extend('forward', 'character'),
    [`shift+${back}`]: extend('backward', 'character'),
    [`shift+${below}`]: extend('forward', 'line'),
    [`shift+${above}`]: extend('backward', 'line'),
  };
  const bindings: Bindings = {
    ...Object.fromEntries(
      actions.flatMap(({ keys, enabled, run }) => (enabled ? keys.map((key) => [key, run]) : [])),
    ),
    j: () => attention.move(1),
    k: () => attention.move(-1),
    'mod+z': reader.history.undo,
    'mod+shift+z': reader.history.redo,
    'mod+y': reader.history.redo,
    ...extending,
    '[': () => steps.step(-1),
    ']': () => steps.step(1),
    e: () => openPanel('entities'),
    t: () => openPanel('timeline'),
    m: () => openPanel('highlights'),
    '+': () => stepSize(1),
    '=': () => stepSize(1),
    '-': () => stepSize(-1),
    'g l': () => void navigate('/'),
    'g i': () => void navigate('/highlights'),
    '/': reader.find,
    p: tools.listening === null ? reader.listen : undefined, // open, it answers the key itself
    '?': onHelp,
    Escape: escape,
  };
  useKeys(bindings);
};
