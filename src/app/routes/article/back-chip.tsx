import { Chip } from '#app/components/chip.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly jumps: { readonly goBack: () => void; readonly forget: () => void };
}

/** After a jump: the way back, until it is taken or sent away. */
const BackChip = ({ jumps }: Props) => {
  const { text } = useText();
  return (
    <Chip
      icon="undo"
      label={text.back}
      closeLabel={text.close}
      onClick={jumps.goBack}
      onClose={jumps.forget}
    />
  );
};

export default BackChip;
