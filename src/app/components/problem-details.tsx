import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly lines: readonly string[];
}

/** What a maintainer needs to know, folded away from everybody else. */
export const ProblemDetails = ({ lines }: Props) => {
  const { text } = useText();
  return (
    <details className="w-full text-start text-sm text-muted">
      <summary className="min-h-11 content-center text-center">{text.problems.details}</summary>
      <ul lang="en" className="mt-1 space-y-1 rounded-lg border border-line bg-raised p-3 font-mono text-xs">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
};
