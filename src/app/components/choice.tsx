import { useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  /** `lang` where a label is in another language than the interface. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly value: T;
  /** Where the place already says what is chosen, the label is for screen readers only. */
  readonly hideLabel?: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few: a radio group that looks like a row of buttons. */
export const Choice = <T extends string>({
  label,
  options,
  value,
  hideLabel = false,
  onChange,
}: Props<T>) => {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={hideLabel ? 'sr-only' : 'mb-1.5 text-sm text-muted'}>{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            lang={option.lang}
            className="relative grid min-h-11 min-w-14 cursor-pointer place-items-center rounded-full border border-line px-4 text-sm hover:border-edge has-checked:border-seal has-checked:text-seal forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-seal"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
