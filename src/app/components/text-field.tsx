import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The language of what is typed, where it is not that of the interface. */
  readonly lang?: string;
  readonly hint?: string;
  readonly invalid?: boolean;
}

/** A line of text with its label above and a hint below. */
export const TextField = ({ label, value, onChange, lang, hint, invalid = false }: Props) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm text-muted">
        {label}
      </label>
      <input
        id={id}
        type="text"
        lang={lang}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={invalid}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="min-h-11 w-full rounded-lg border border-edge bg-raised px-3 text-base text-ink aria-invalid:border-seal"
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
};
