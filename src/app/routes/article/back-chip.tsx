import { Icon } from '#app/components/icon.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly jumps: { readonly goBack: () => void; readonly forget: () => void };
}

/** After a jump: the way back, until it is taken or sent away. */
const BackChip = ({ jumps }: Props) => {
  const { text } = useText();
  return (
    <div className="no-print pointer-events-none fixed inset-x-0 top-3 z-10 flex justify-center">
      <div className="pointer-events-auto flex items-center rounded-full border border-line bg-raised ps-1 shadow-[0_4px_20px_rgb(0_0_0/0.12)]">
        <button
          type="button"
          onClick={jumps.goBack}
          className="flex min-h-11 items-center gap-1 ps-3 pe-1 text-sm hover:text-seal"
        >
          <Icon name="undo" />
          {text.back}
        </button>
        <IconButton icon="close" label={text.close} onClick={jumps.forget} />
      </div>
    </div>
  );
};

export default BackChip;
