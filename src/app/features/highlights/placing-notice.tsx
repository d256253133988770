import { Button } from '#app/components/button.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Highlighting } from './use-highlighting.ts';

/** While a highlight waits to be put elsewhere: what to do, and the way out. */
const PlacingNotice = ({ highlighting }: { readonly highlighting: Highlighting }) => {
  const { text } = useText();
  return (
    <div className="no-print pointer-events-none fixed inset-x-0 top-3 z-10 flex justify-center px-2">
      <p
        role="status"
        className="pointer-events-auto flex items-center gap-3 rounded-full border border-line bg-raised py-1 ps-5 pe-1 text-sm shadow-[0_4px_20px_rgb(0_0_0/0.12)]"
      >
        {text.highlights.placing}
        <Button onClick={() => highlighting.setPlacing(null)}>{text.highlights.cancel}</Button>
      </p>
    </div>
  );
};

export default PlacingNotice;
