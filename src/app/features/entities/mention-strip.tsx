import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  /** Mentions in each block, in order. */
  readonly counts: readonly number[];
}

const HEIGHT = 24;

/** A bar a paragraph, taller where the name comes more often. */
export const MentionStrip = ({ counts }: Props) => {
  const { text } = useText();
  const most = Math.max(1, ...counts);
  const where = counts.flatMap((count, index) => (count === 0 ? [] : [`${index + 1}: ${count}`])).join(', ');
  return (
    <svg
      role="img"
      aria-label={`${text.entities.strip} (${where})`}
      viewBox={`0 0 ${counts.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="my-2 block h-6 w-full"
    >
      <rect y={HEIGHT - 1} width={counts.length} height={1} className="fill-line" />
      {counts.map((count, index) => {
        const height = count === 0 ? 0 : 4 + ((HEIGHT - 4) * count) / most;
        return (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- the place is the identity
            key={index}
            x={index + 0.12}
            y={HEIGHT - height}
            width={0.76}
            height={height}
            fill="var(--tag)"
          />
        );
      })}
    </svg>
  );
};
