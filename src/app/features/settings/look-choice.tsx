import { Choice } from '#app/components/choice.tsx';
import { changeSettings, useSettings } from '#app/lib/settings/settings-store.ts';
import type { Settings } from '#app/lib/settings/settings.ts';

/** Settings that are one of a few named values. */
type Named = 'face' | 'writing' | 'leading' | 'measure' | 'paragraphs' | 'alignment';

interface Props<N extends Named> {
  readonly setting: N;
  readonly label: string;
  readonly values: readonly Settings[N][];
  readonly names: Readonly<Record<Settings[N], string>>;
}

export const LookChoice = <N extends Named>({ setting, label, values, names }: Props<N>) => {
  const settings = useSettings();
  return (
    <Choice
      label={label}
      options={values.map((value) => ({ value, label: names[value] }))}
      value={settings[setting]}
      onChange={(value) => changeSettings({ [setting]: value })}
    />
  );
};
