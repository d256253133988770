import { shownKey } from '#app/lib/commands/shown-keys.ts';

/** A key as it looks on a keyboard; two pressed one after the other as two. */
export const Keys = ({ of }: { readonly of: string }) => (
  <span className="inline-flex gap-1">
    {of.split(' ').map((stroke, index) => (
      <kbd
        // oxlint-disable-next-line react/no-array-index-key -- the same key may be pressed twice
        key={index}
        className="rounded border border-line bg-paper px-1.5 py-0.5 font-sans text-xs whitespace-nowrap"
      >
        {shownKey(stroke)}
      </kbd>
    ))}
  </span>
);
