import { failureOf } from '#app/lib/storage/failure.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** That the last step was not stored, and why; nothing when all is well. */
export const FailureNotice = ({ error }: { readonly error: Error | null }) => {
  const { text } = useText();
  const words = text.highlights;
  if (error === null) return null;
  return (
    <p role="alert" className="max-w-md px-4 py-2 text-sm">
      <strong className="text-seal">{words.failed}</strong>{' '}
      {failureOf(error) === 'full' ? words.failedFull : words.failedHint}
    </p>
  );
};
