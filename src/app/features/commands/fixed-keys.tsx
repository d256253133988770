import type { Place } from '#app/lib/commands/commands.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';
import { Keys } from './keys.tsx';

/** The keys that nobody can change, for they are the same everywhere. */
export const FixedKeys = ({ place }: { readonly place: Place }) => {
  const words = useCommandsText();
  const { writing } = useSettings();
  const reading: readonly (readonly [string, readonly string[]])[] = [
    [words.fixed.extend, ['shift+ArrowLeft', 'shift+ArrowRight', 'shift+ArrowUp', 'shift+ArrowDown']],
    [words.fixed.found, ['F3', 'shift+F3']],
    [words.fixed.timeline, ['ArrowUp', 'ArrowDown', 'Enter', 'Escape']],
    ...(writing === 'vertical' ? [[words.fixed.turn, ['Space', 'ArrowLeft', 'ArrowRight']] as const] : []),
  ];
  const rows = [[words.fixed.escape, ['Escape']] as const, ...(place === 'reader' ? reading : [])];
  return (
    <section className="mt-5">
      <h3 className="border-b border-line pb-1 font-serif text-sm font-bold">{words.keys.fixed}</h3>
      <dl className="text-sm">
        {rows.map(([does, keys]) => (
          <div
            key={does}
            className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1"
          >
            <dt>{does}</dt>
            <dd className="flex flex-wrap gap-2">
              {keys.map((key) => (
                <Keys key={key} of={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
