import { useState } from 'react';
import { Button } from '#app/components/button.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { Icon } from '#app/components/icon.tsx';
import { Switch } from '#app/components/switch.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { PRINT_PARTS, type PrintChoice, type PrintPart } from './print-choice.ts';

interface Props {
  /** The parts that this article has anything of. */
  readonly parts: ReadonlySet<PrintPart>;
  readonly first: PrintChoice;
  readonly onPrint: (choice: PrintChoice) => void;
  readonly onClose: () => void;
}

/** What is to be printed; how, and whether onto paper or into a file, is the browser's own dialog's to ask. */
export const PrintDialog = ({ parts, first, onPrint, onClose }: Props) => {
  const { text } = useText();
  const words = text.print;
  const [choice, setChoice] = useState(first);
  return (
    <Dialog title={words.title} closeLabel={text.close} onClose={onClose}>
      <p className="mb-3 text-sm text-muted">{words.hint}</p>
      {PRINT_PARTS.filter((part) => parts.has(part)).map((part) => (
        <Switch
          key={part}
          label={words.parts[part]}
          checked={choice[part]}
          onChange={(wanted) => setChoice({ ...choice, [part]: wanted })}
        />
      ))}
      <div className="mt-4 flex justify-end">
        <Button onClick={() => onPrint(choice)}>
          <Icon name="print" />
          {words.print}
        </Button>
      </div>
    </Dialog>
  );
};
