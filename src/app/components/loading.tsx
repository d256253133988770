import { useText } from '#app/lib/text/text-context.tsx';

/** Says nothing for the first moment, so that what loads at once does not flicker. */
export const Loading = () => {
  const { text } = useText();
  return (
    <div role="status" className="loading mx-auto max-w-2xl px-6 py-24">
      <p className="sr-only">{text.loading}</p>
      <div aria-hidden className="space-y-5">
        <div className="h-9 w-4/5 rounded bg-line/60" />
        <div className="h-4 w-2/5 rounded bg-line/60" />
        <div className="h-4 w-full rounded bg-line/40" />
        <div className="h-4 w-full rounded bg-line/40" />
        <div className="h-4 w-3/4 rounded bg-line/40" />
      </div>
    </div>
  );
};
