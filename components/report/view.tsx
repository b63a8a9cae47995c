import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isOfficialAddress } from '../consoles/matches';
import { askPage } from '../messaging/page';
import { readSettings } from '../settings/store';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { TextArea } from '../ui/form';
import { Notice } from '../ui/notice';
import { LoadingState } from '../ui/states';
import { useWords } from '../ui/words';
import { makeReport } from './make';

/** `#report/<tab id>`: the page to tell about. */
const tabOf = (hash: string): number | null => {
  const id = Number(/^#report\/(\d+)$/.exec(hash)?.[1] ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
};

/** Browser and system without what would tell one machine from another. */
const browserName = (agent: string): string =>
  /(Firefox|Edg|Chrome)\/(\d+)/.exec(agent)?.slice(1).join(' ') ?? 'unknown';

async function hostOf(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url !== undefined && isOfficialAddress(url) ? new URL(url).host : null;
  } catch {
    // The tab was closed since.
    return null;
  }
}

async function collect(tabId: number | null): Promise<string> {
  const [settings, host] = await Promise.all([
    readSettings(),
    tabId === null ? null : hostOf(tabId),
  ]);
  const reply = tabId === null || host === null ? null : await askPage(tabId, 'page.summary', {});
  return makeReport({
    version: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    language: settings.language,
    date: new Date().toISOString().slice(0, 10),
    host,
    mode: host === null ? null : (settings.modeByHost[host] ?? 'english'),
    summary: reply?.ok ? reply.value : null,
    error: reply === null || reply.ok ? 'noPage' : reply.error,
  });
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'beian-lens-report.txt';
  link.click();
  URL.revokeObjectURL(address);
}

/** "What's wrong here": a report that a person reads, may change, and sends himself or not. */
export function ReportView() {
  const t = useWords('report');
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    void collect(tabOf(location.hash)).then(setText);
  }, []);
  return (
    <div class="options-view">
      <header>
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
      </header>
      {text === null ? (
        <LoadingState />
      ) : (
        <>
          <Notice>{t('read')}</Notice>
          <TextArea label={t('text')} hint={t('hint')} value={text} onValue={setText} rows={18} />
          <div class="button-row">
            <CopyButton text={text} label={t('copy')} />
            <Button icon="download" onClick={() => save(text)}>
              {t('save')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
