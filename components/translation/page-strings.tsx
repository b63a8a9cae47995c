import { useEffect, useState } from 'preact/hooks';
import { askPage } from '../messaging/page';
import { send } from '../messaging/send';
import type { DisplayMode, Settings } from '../settings/schema';
import { onSettingsChanged, readSettings } from '../settings/store';
import { CheckboxField, CopyButton, Disclosure, RadioGroup, Row, Rows, useWords, Zh } from '../ui';
import type { PageString, TranslationState } from './messages';
import { reportText } from './report';

const modes: readonly DisplayMode[] = ['english', 'both', 'original'];

interface Read {
  readonly state: TranslationState;
  readonly strings: readonly PageString[];
}

/**
 * How the page is shown, and which of its strings are not wholly translated, to copy as a report.
 * Draws nothing where no content script answers: the view that holds it says why.
 */
export function PageStrings({ tabId }: { readonly tabId: number }) {
  const t = useWords('translation');
  const [read, setRead] = useState<Read | null>(null);
  const settings = useSettings();
  useEffect(() => {
    void readPage(tabId).then(setRead);
  }, [tabId]);
  if (!read || !settings) return null;
  const { state, strings } = read;
  const choose = (mode: DisplayMode) => {
    setRead({ state: { ...state, mode }, strings });
    void askPage(tabId, 'translation.setMode', { mode });
  };
  return (
    <Disclosure summary={t('title')}>
      <RadioGroup
        inline
        label={<span class="visually-hidden">{t('title')}</span>}
        hint={t('modeHint', { host: state.host })}
        value={state.mode}
        choices={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
        onValue={choose}
      />
      <CheckboxField
        label={t('switch')}
        checked={settings.pageSwitch}
        onChecked={(shown) => void send('translation.pageSwitch', { shown })}
      />
      <Strings host={state.host} strings={strings} />
    </Disclosure>
  );
}

function Strings({ host, strings }: { readonly host: string; readonly strings: Read['strings'] }) {
  const t = useWords('translation');
  if (strings.length === 0) return <p>{t('noneTitle')}</p>;
  return (
    <>
      <p>{t('listHint', { count: strings.length })}</p>
      <Rows label={t('listTitle')}>
        {strings.map(({ original, shown, kind }) => (
          <Row key={original} note={kind === 'unknown' ? undefined : shown} end={t(`kind.${kind}`)}>
            <Zh>{original}</Zh>
          </Row>
        ))}
      </Rows>
      <CopyButton text={reportText(host, strings)} label={t('copy')} />
      <p class="field-hint">{t('copyHint')}</p>
    </>
  );
}

async function readPage(tabId: number): Promise<Read | null> {
  const [state, strings] = await Promise.all([
    askPage(tabId, 'translation.state', {}),
    askPage(tabId, 'translation.unknown', {}),
  ]);
  return state.ok && strings.ok ? { state: state.value, strings: strings.value } : null;
}

function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void readSettings().then(setSettings);
    onSettingsChanged(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  return settings;
}
