import { Button } from '#app/components/button.tsx';
import { Choice } from '#app/components/choice.tsx';
import { Switch } from '#app/components/switch.tsx';
import { LANGUAGES } from '#app/lib/settings/languages.ts';
import { resetSettings } from '#app/lib/settings/reset-settings.ts';
import { ALIGNMENTS, FACES, LEADINGS, MEASURES, PARAGRAPHS, WRITINGS } from '#app/lib/settings/settings.ts';
import { changeSettings, useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { ColorMeanings } from './color-meanings.tsx';
import { LookChoice } from './look-choice.tsx';
import { ScriptSettings } from './script-settings.tsx';
import { SettingsSection } from './settings-section.tsx';
import { SizeChoice } from './size-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';

const LANGUAGE_NAMES = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' } as const;

const SettingsPanel = () => {
  const { text } = useText();
  const words = text.settings;
  const settings = useSettings();
  return (
    <div className="space-y-5">
      <SettingsSection title={words.sections.page}>
        <ThemeChoice />
        <LookChoice setting="writing" label={words.writing} values={WRITINGS} names={words.writings} />
      </SettingsSection>
      <SettingsSection title={words.sections.text}>
        <SizeChoice />
        <LookChoice setting="face" label={words.face} values={FACES} names={words.faces} />
        {settings.face === 'noto' && <p className="text-sm text-muted">{words.facePieces}</p>}
        <LookChoice setting="leading" label={words.leading} values={LEADINGS} names={words.leadings} />
        <LookChoice setting="measure" label={words.measure} values={MEASURES} names={words.measures} />
        <LookChoice
          setting="paragraphs"
          label={words.paragraphs}
          values={PARAGRAPHS}
          names={words.paragraphStyles}
        />
        <LookChoice
          setting="alignment"
          label={words.alignment}
          values={ALIGNMENTS}
          names={words.alignments}
        />
      </SettingsSection>
      <SettingsSection title={text.script.section}>
        <ScriptSettings />
      </SettingsSection>
      <SettingsSection title={words.sections.interface}>
        <Choice
          label={words.language}
          options={[
            { value: 'browser', label: words.followBrowser },
            ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
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
        <Button onClick={resetSettings}>{words.reset}</Button>
      </SettingsSection>
    </div>
  );
};

export default SettingsPanel;
