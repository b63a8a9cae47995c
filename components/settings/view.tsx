import { useState } from 'preact/hooks';
import { officialHosts } from '../consoles/matches';
import { CheckboxField, RadioGroup, SelectField } from '../ui/form';
import { languages } from '../ui/languages';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { LoadingState } from '../ui/states';
import { useToast } from '../ui/toast';
import { useWords } from '../ui/words';
import { defaultSettings } from './defaults';
import { KeyList } from './key-list';
import type { DisplayMode, Settings, SettingsChange } from './schema';
import { useSettings } from './use-settings';

const modes: readonly DisplayMode[] = ['english', 'both', 'original'];
const notificationKinds = Object.keys(
  defaultSettings.notifications,
) as readonly (keyof Settings['notifications'])[];
const themes: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

/** A language by its own name, so that its reader finds it whatever is shown now. */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** Every setting there is; each change holds at once. */
export function SettingsView() {
  const t = useWords('settings');
  const say = useToast();
  const { settings, change } = useSettings();
  const [failed, setFailed] = useState<string | null>(null);
  if (!settings) return <LoadingState />;
  const set = async (wanted: SettingsChange) => {
    const reply = await change(wanted);
    setFailed(reply.ok ? null : reply.error);
    if (reply.ok) say(t('saved'));
  };
  return (
    <div class="options-view">
      <header>
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
      </header>
      {failed && (
        <Notice kind="error" live title={t('notSaved')}>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
      <Section title={t('appearance')}>
        <div class="columns">
          <SelectField
            label={t('language.label')}
            hint={t('language.hint')}
            value={settings.language}
            choices={[
              { value: 'auto', label: t('language.auto') },
              ...languages.map((value) => ({ value, label: ownName(value) })),
            ]}
            onValue={(language) => void set({ language })}
          />
          <RadioGroup
            label={t('theme.label')}
            inline
            value={settings.theme}
            choices={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
            onValue={(theme) => void set({ theme })}
          />
        </div>
      </Section>
      <Section title={t('pages')}>
        <p class="muted">{t('mode.hint')}</p>
        <div class="columns">
          {officialHosts.map((host) => (
            <SelectField
              key={host}
              label={<bdi>{host}</bdi>}
              hint={t(`host.${host.replaceAll('.', '-')}`)}
              value={settings.modeByHost[host] ?? 'english'}
              choices={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
              onValue={(mode) => void set({ modeByHost: { [host]: mode } })}
            />
          ))}
        </div>
        <CheckboxField
          label={t('pageSwitch.label')}
          hint={t('pageSwitch.hint')}
          checked={settings.pageSwitch}
          onChecked={(pageSwitch) => void set({ pageSwitch })}
        />
        <CheckboxField
          label={t('badges.label')}
          hint={t('badges.hint')}
          checked={settings.badges}
          onChecked={(badges) => void set({ badges })}
        />
        <CheckboxField
          label={t('machineTranslation.label')}
          hint={t('machineTranslation.hint')}
          checked={settings.machineTranslation}
          onChecked={(machineTranslation) => void set({ machineTranslation })}
        />
      </Section>
      <Section title={t('notifications.title')}>
        {notificationKinds.map((kind) => (
          <CheckboxField
            key={kind}
            label={t(`notifications.${kind}.label`)}
            hint={t(`notifications.${kind}.hint`)}
            checked={settings.notifications[kind]}
            onChecked={(on) => void set({ notifications: { [kind]: on } })}
          />
        ))}
      </Section>
      <Section title={t('keys.title')}>
        <KeyList />
      </Section>
    </div>
  );
}
