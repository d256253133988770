import { useNavigate } from 'react-router';
import { useHighlightActions } from '#app/features/highlights/use-highlight-actions.ts';
import { withEngine } from '#app/features/highlights/use-highlights.ts';
import { useCommands } from '#app/lib/commands/use-commands.ts';
import { toggleTags, turnWriting } from '#app/lib/settings/look-steps.ts';
import { stepSize } from '#app/lib/settings/step-size.ts';
import { pageCommands } from '../page-commands.ts';
import { useDialogFetched } from '../use-dialog-fetched.ts';
import type { Dialogs } from '../use-dialogs.ts';
import { escapeFrom } from './escape.ts';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

const loadDialog = () => import('./reader-dialog.tsx');

interface Props {
  readonly reader: ReaderState;
  readonly dialogs: Dialogs;
}

/** The commands of the reader page, and the keys that stay what they are; nothing to be seen. */
const ReaderCommands = ({ reader, dialogs }: Props) => {
  'use no memo'; // closures that nothing compares: to remember each would only cost
  const navigate = useNavigate();
  useDialogFetched(loadDialog);
  const { attention, steps, tools, jumps, history, article } = reader;
  const highlightActions = useHighlightActions(reader.highlighting, {
    active: attention.active,
    onJump: (block, span) => jumps.jump(block, span, { focus: true }),
  });
  const showPanel = (name: Panel) => (): void => {
    reader.setPanel(name);
    // Beside the text it has to be drawn before it can take the focus; over the text it does so by itself.
    requestAnimationFrame(() => document.getElementById(`panel-${name}`)?.focus());
  };
  const stepMention = (by: 1 | -1) => (steps.row === null ? undefined : () => steps.step(by));
  const extend = (direction: 'forward' | 'backward', unit: 'character' | 'line') => (): void =>
    withEngine(({ extendFromKeyboard }) => extendFromKeyboard(attention.active, direction, unit));
  // Along the line by one character, across it by one line.
  const [ahead, back, below, above] = reader.upright
    ? ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']
    : ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
  const fixed = {
    [`shift+${ahead}`]: extend('forward', 'character'),
    [`shift+${back}`]: extend('backward', 'character'),
    [`shift+${below}`]: extend('forward', 'line'),
    [`shift+${above}`]: extend('backward', 'line'),
    Escape: escapeFrom(reader),
  };
  useCommands<'reader'>(
    {
      ...highlightActions,
      ...pageCommands(dialogs),
      next: () => attention.move(1),
      previous: () => attention.move(-1),
      'next-mention': stepMention(1),
      'previous-mention': stepMention(-1),
      return: jumps.canReturn ? jumps.goBack : undefined,
      undo: history.undo,
      redo: history.redo,
      find: reader.find,
      print: dialogs.open('print'),
      listen: tools.listening === null ? reader.listen : undefined, // open, it answers by itself
      entities: showPanel('entities'),
      timeline: showPanel('timeline'),
      highlights: showPanel('highlights'),
      larger: () => stepSize(1),
      smaller: () => stepSize(-1),
      writing: article.lang.startsWith('zh') ? turnWriting : undefined,
      'names-in-text': toggleTags,
      library: () => void navigate('/'),
      notebook: () => void navigate('/highlights'),
    },
    fixed,
  );
  return null;
};

export default ReaderCommands;
