import { IconButton } from '#app/components/icon-button.tsx';
import { SIZES } from '#app/lib/settings/settings.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { stepSize } from '#app/lib/settings/step-size.ts';
import { useText } from '#app/lib/text/text-context.tsx';

export const SizeChoice = () => {
  const { text } = useText();
  const words = text.settings;
  const { size } = useSettings();
  return (
    <div role="group" aria-label={words.size} className="flex items-center gap-1 text-sm">
      <span className="me-auto text-muted">{words.size}</span>
      <IconButton
        icon="minus"
        label={words.smaller}
        disabled={size === SIZES[0]}
        onClick={() => stepSize(-1)}
      />
      <span className="w-8 text-center tabular-nums">{size}</span>
      <IconButton
        icon="plus"
        label={words.larger}
        disabled={size === SIZES.at(-1)}
        onClick={() => stepSize(1)}
      />
    </div>
  );
};
