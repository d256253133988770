import { Choice } from '#app/components/choice.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { Switch } from '#app/components/switch.tsx';
import { FACES, LANGUAGES, PARAGRAPHS, SIZES, THEMES } from '#app/lib/settings/settings.ts';
import { changeSettings, useSettings } from '#app/lib/settings/settings-store.ts';
import { stepSize } from '#app/lib/settings/step-size.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ColorMeanings } from './color-meanings.tsx';

const LANGUAGE_NAMES = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' } as const;

const SettingsPanel = () => {
  const { text } = useText();
  const words = text.settings;
  const settings = useSettings();
  const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, label: names[value] }));
  return (
    <div className="space-y-5">
      <Choice
        label={words.theme}
        options={named(THEMES, words.themes)}
        value={settings.theme}
        onChange={(theme) => changeSettings({ theme })}
      />
      <div>
        <p className="mb-1 text-sm text-muted">{words.size}</p>
        <div className="flex items-center gap-3">
          <IconButton
            icon="minus"
            label={words.smaller}
            disabled={settings.size === SIZES[0]}
            onClick={() => stepSize(-1)}
          />
          <span className="w-8 text-center tabular-nums">{settings.size}</span>
          <IconButton
            icon="plus"
            label={words.larger}
            disabled={settings.size === SIZES.at(-1)}
            onClick={() => stepSize(1)}
          />
        </div>
      </div>
      <Choice
        label={words.face}
        options={named(FACES, words.faces)}
        value={settings.face}
        onChange={(face) => changeSettings({ face })}
      />
      <Choice
        label={words.paragraphs}
        options={named(PARAGRAPHS, words.paragraphStyles)}
        value={settings.paragraphs}
        onChange={(paragraphs) => changeSettings({ paragraphs })}
      />
      <Choice
        label={words.language}
        options={[
          { value: 'browser', label: words.followBrowser },
          ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
        ]}
        value={settings.language ?? 'browser'}
        onChange={(value) => changeSettings({ language: value === 'browser' ? null : value })}
      />
      <div>
        <Switch label={words.tags} checked={settings.tags} onChange={(tags) => changeSettings({ tags })} />
        <Switch
          label={words.pictures}
          checked={settings.pictures}
          onChange={(pictures) => changeSettings({ pictures })}
        />
        <Switch
          label={words.singleKeys}
          checked={settings.singleKeys}
          onChange={(singleKeys) => changeSettings({ singleKeys })}
        />
        <Switch label={words.cues} checked={settings.cues} onChange={(cues) => changeSettings({ cues })} />
      </div>
      <ColorMeanings />
    </div>
  );
};

export default SettingsPanel;
