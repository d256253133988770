import { useText } from '#app/lib/text/text-context.tsx';
import { Icon } from './icon.tsx';

/** Says of an article that it can be read without a network. */
export const KeptMark = () => {
  const { text } = useText();
  return (
    <span className="inline-flex items-center gap-1 text-xs whitespace-nowrap text-muted">
      <Icon name="kept" />
      {text.offline.kept}
    </span>
  );
};
