import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../../messaging/send';
import {
  Button,
  CheckboxField,
  Disclosure,
  IconButton,
  LoadingState,
  Notice,
  ProgressBar,
  Row,
  Rows,
  Section,
  StateLabel,
  TextArea,
  useWords,
} from '../../ui';
import { addressesIn, exportRows, type ListRow } from '../run/list';
import { completeAddress } from '../run/origin';
import type { CheckResult } from '../run/types';
import { ResultView } from './result';
import { allow, giveBack, missingPermissions, useAddressCheck } from './use-address';
import { stateOfVerdict } from './verdict-words';

/** One address from the popup's own address: starts at once where that may be looked at. */
export function OneAddress({ asked }: { readonly asked: string }) {
  const t = useWords('footer');
  const { stage, check, stop } = useAddressCheck();
  const [result, setResult] = useState<CheckResult | null>(null);
  const [needs, setNeeds] = useState(false);
  const started = useRef(false);
  const address = completeAddress(asked);
  const run = async () => {
    setNeeds(false);
    setResult(null);
    setResult(await check(asked));
  };
  const begin = async () => {
    if (address && (await missingPermissions([address])).length > 0) setNeeds(true);
    else await run();
  };
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void begin();
  });
  const ask = async () => {
    if (address && (await allow([address]))) await run();
    else {
      const at = new Date().toISOString();
      setNeeds(false);
      setResult({ ok: false, asked, at, failure: { key: 'noAccess' } });
    }
  };
  if (needs && address) {
    return (
      <Notice title={new URL(address).host}>
        <p>{t('address.allowText')}</p>
        <Button kind="primary" onClick={() => void ask()}>
          {t('address.allow', { host: new URL(address).host })}
        </Button>
      </Notice>
    );
  }
  if (stage) {
    return (
      <div class="stack">
        <LoadingState label={t(`check.stage.${stage}`)} />
        <p class="footer-address">{asked}</p>
        <Button icon="close" onClick={stop}>
          {t('check.stop')}
        </Button>
      </div>
    );
  }
  return result && <ResultView result={result} onAgain={() => void begin()} />;
}

/** Addresses as text, CSV or from the profile, checked one after another. */
export function ManyAddresses() {
  const t = useWords('footer');
  const [text, setText] = useState('');
  const [back, setBack] = useState(true);
  const [said, setSaid] = useState<string | null>(null);
  const [rows, setRows] = useState<readonly ListRow[]>([]);
  const [running, setRunning] = useState(false);
  const stopAll = useRef(false);
  const { stage, check, stop } = useAddressCheck();
  const checkRows = async (addresses: readonly string[]) => {
    stopAll.current = false;
    setRunning(true);
    for (const address of addresses) {
      if (stopAll.current) break;
      const result = await check(address);
      setRows((before) =>
        before.map((row) => (row.address === address ? { address, result } : row)),
      );
    }
    setRunning(false);
  };
  const start = async () => {
    const addresses = addressesIn(text);
    setSaid(null);
    if (addresses.length === 0) {
      setSaid('address.none');
      return;
    }
    // The request has to come first: the browser wants it straight from the click.
    if (!(await allow(addresses))) {
      setSaid('address.refused');
      return;
    }
    setRows(addresses.map((address) => ({ address, result: null })));
    await checkRows(addresses);
    if (back) await giveBack(addresses);
  };
  const retry = async (addresses: readonly string[]) => {
    if (!(await allow(addresses))) setSaid('address.refused');
    else {
      await checkRows(addresses);
      if (back) await giveBack(addresses);
    }
  };
  const addProfile = async () => {
    const reply = await send('profile.list', {});
    const sites = reply.ok
      ? reply.value.records.flatMap(({ record }) =>
          record.kind === 'website' ? [...record.homeUrls, ...record.domains].slice(0, 1) : [],
        )
      : [];
    if (sites.length === 0) setSaid('address.noProfile');
    else setText((before) => [before, ...sites].filter(Boolean).join('\n'));
  };
  const done = rows.filter(({ result }) => result !== null).length;
  return (
    <Section
      title={t('address.title')}
      end={
        !isWide() && (
          <IconButton icon="external" label={t('address.tab')} onClick={() => void openInTab()} />
        )
      }
    >
      <TextArea
        label={t('address.label')}
        hint={t('address.hint')}
        value={text}
        onValue={setText}
        rows={2}
        placeholder="example.cn"
      />
      <CheckboxField label={t('address.giveBack')} checked={back} onChecked={setBack} />
      <div class="button-row">
        <Button icon="search" disabled={running || text.trim() === ''} onClick={() => void start()}>
          {t('address.run')}
        </Button>
        <Button kind="quiet" onClick={() => void addProfile()}>
          {t('address.fromProfile')}
        </Button>
      </div>
      {/* words: footer:address.none */}
      {said && (
        <Notice kind="warning" live>
          {t(said)}
        </Notice>
      )}
      {running && (
        <>
          <ProgressBar
            label={stage ? t(`check.stage.${stage}`) : t('list.progress')}
            value={done}
            max={rows.length}
            text={t('list.of', { done, all: rows.length })}
          />
          <Button
            icon="close"
            onClick={() => {
              stopAll.current = true;
              stop();
            }}
          >
            {t('list.stop')}
          </Button>
        </>
      )}
      {rows.length > 0 && (
        <ResultTable rows={rows} running={running} onRetry={(address) => void retry([address])} />
      )}
    </Section>
  );
}

/** Whether this view has a tab of its own already. */
export const isWide = (): boolean => new URLSearchParams(location.search).has('wide');

const openInTab = () =>
  browser.tabs.create({ url: browser.runtime.getURL('/popup.html?view=footer&wide=1' as never) });

function ResultTable(props: {
  readonly rows: readonly ListRow[];
  readonly running: boolean;
  readonly onRetry: (address: string) => void;
}) {
  const t = useWords('footer');
  const save = (format: 'csv' | 'json' | 'markdown', extension: string) => {
    const link = document.createElement('a');
    const blob = new Blob([exportRows(props.rows, format)], { type: 'text/plain;charset=utf-8' });
    link.href = URL.createObjectURL(blob);
    link.download = `footer-check.${extension}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <>
      <Rows label={t('list.label')}>
        {props.rows.map(({ address, result }) => (
          <Row
            key={address}
            data-address={address}
            {...(result?.ok ? { 'data-outcome': result.judgment.verdict } : {})}
            note={result && <Outcome result={result} />}
            end={
              result && (
                <IconButton
                  icon="refresh"
                  disabled={props.running}
                  label={`${t('list.retry')}: ${address}`}
                  onClick={() => props.onRetry(address)}
                />
              )
            }
          >
            <span class="footer-address">{address}</span>{' '}
            {!result && <span class="muted">{t('list.waiting')}</span>}
          </Row>
        ))}
      </Rows>
      <div class="button-row">
        {(
          [
            ['csv', 'csv', 'CSV'],
            ['json', 'json', 'JSON'],
            ['markdown', 'md', 'Markdown'],
          ] as const
        ).map(([format, extension, name]) => (
          <Button
            key={format}
            icon="download"
            aria-label={t('list.export', { format: name })}
            onClick={() => save(format, extension)}
          >
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}

function Outcome({ result }: { readonly result: CheckResult }) {
  const t = useWords('footer');
  if (!result.ok) {
    return (
      <>
        <StateLabel state="unknown">{t('failure.title')}</StateLabel>
        <div>{t(`failure.${result.failure.key}`, { detail: result.failure.detail ?? '' })}</div>
      </>
    );
  }
  const { judgment } = result;
  return (
    <>
      <StateLabel state={stateOfVerdict[judgment.verdict]}>
        {t(`verdict.${judgment.verdict}`)}
      </StateLabel>
      <Disclosure summary={t('list.open')}>
        <p>{t(`inspector.${judgment.verdict}`)}</p>
        <p class="footer-address">{result.address}</p>
        <ul class="bullets footer-reasons" lang="zh-CN">
          {judgment.numbers.map(({ id, raw, canonical }) => (
            <li key={id}>{canonical ?? raw}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
