import { useEffect, useEffectEvent } from 'react';
import { Link } from './link.tsx';
import { BrokenDataError, NotFoundError } from '#app/lib/data/load.ts';
import { useReached } from '#app/lib/offline/reached.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { ProblemDetails } from './problem-details.tsx';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

const RETRY_MS = 20_000;

/** Why data could not be shown, and the way on. */
export const LoadProblem = ({ error, onRetry }: Props) => {
  const { text } = useText();
  const words = text.problems;
  const reached = useReached();
  const retry = useEffectEvent(onRetry);
  const isFinal = error instanceof NotFoundError || error instanceof BrokenDataError;
  useEffect(() => {
    if (isFinal) return undefined;
    const again = (): void => retry();
    window.addEventListener('online', again);
    const timer = setInterval(again, RETRY_MS); // the site may come back without the device noticing
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [isFinal]);
  const home = (
    <Link to="/" className="inline-flex min-h-11 items-center text-seal underline underline-offset-4">
      {text.toLibrary}
    </Link>
  );
  if (error instanceof NotFoundError) {
    return (
      <Notice seal="无" title={words.notFound} hint={words.notFoundHint}>
        {home}
      </Notice>
    );
  }
  if (error instanceof BrokenDataError) {
    return (
      <Notice seal="残" title={words.broken} hint={words.brokenHint}>
        {home}
        <ProblemDetails lines={[error.message, ...error.details]} />
      </Notice>
    );
  }
  if (!reached) {
    return (
      <Notice seal="断" title={text.offline.notKept} hint={text.offline.notKeptHint}>
        <Button onClick={onRetry}>{text.retry}</Button>
        {home}
      </Notice>
    );
  }
  return (
    <Notice seal="断" title={words.unreachable} hint={words.unreachableHint}>
      <Button onClick={onRetry}>{text.retry}</Button>
      {home}
      <ProblemDetails lines={[error.message]} />
    </Notice>
  );
};
