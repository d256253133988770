import { Choice } from '#app/components/choice.tsx';
import { Switch } from '#app/components/switch.tsx';
import { PINYIN, SCRIPTS } from '#app/lib/settings/settings.ts';
import { changeSettings, useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** How Chinese text is written for this reader, and what stands above it. */
export const ScriptSettings = () => {
  const { text } = useText();
  const { script, phrases, pinyin } = useSettings();
  return (
    <>
      <div>
        <Choice
          label={text.script.label}
          options={SCRIPTS.map((value) => ({ value, label: text.script.choices[value] }))}
          value={script}
          onChange={(value) => changeSettings({ script: value })}
        />
        {script !== 'written' && (
          <>
            <Switch
              label={text.script.phrases}
              checked={phrases}
              onChange={(value) => changeSettings({ phrases: value })}
            />
            <p className="text-sm text-muted">{text.script.hint}</p>
          </>
        )}
      </div>
      <Choice
        label={text.pinyin.label}
        options={PINYIN.map((value) => ({ value, label: text.pinyin.choices[value] }))}
        value={pinyin}
        onChange={(value) => changeSettings({ pinyin: value })}
      />
    </>
  );
};
