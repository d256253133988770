import { Component, type ReactNode } from 'react';
import { useText } from '#app/lib/text/text-context.tsx';
import { Button } from './button.tsx';
import { ProblemDetails } from './problem-details.tsx';
import { Notice } from './notice.tsx';

const Crashed = ({ error }: { readonly error: Error }) => {
  const { text } = useText();
  return (
    <main>
      <Notice seal="误" title={text.problems.crashed} hint={text.problems.crashedHint}>
        <Button onClick={() => window.location.reload()}>{text.problems.reload}</Button>
        <ProblemDetails lines={[error.message]} />
      </Notice>
    </main>
  );
};

interface State {
  readonly error: Error | null;
}

/** The last resort: what went wrong is said, and the page can be loaded again. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Crashed error={error} />;
  }
}
