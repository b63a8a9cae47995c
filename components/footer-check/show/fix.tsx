import { useEffect, useMemo, useState } from 'preact/hooks';
import { send } from '../../messaging/send';
import {
  CopyButton,
  Disclosure,
  Notice,
  SelectField,
  SourceLine,
  StateLabel,
  TextArea,
  TextField,
  useWords,
} from '../../ui';
import { handedNumber } from '../fix/handed';
import { readPasted } from '../fix/pasted';
import { agencyReport } from '../fix/report';
import { sayChinese } from '../fix/say-zh';
import {
  filingAddress,
  makeSnippet,
  psbAddress,
  type SnippetKind,
  shownNumber,
  snippetKinds,
} from '../fix/snippets';
import type { KnownSite } from '../judge/types';
import { findNumbers } from '../numbers/find';
import type { ListRow } from '../run/list';
import type { CheckResult } from '../run/types';

const year = (): number => new Date().getFullYear();

function wellFormed(text: string): string | null {
  const [found] = findNumbers(text, year());
  return found?.kind === 'filing' && found.form === 'well-formed' ? found.canonical : null;
}

function psbOf(text: string): string | null {
  const found = findNumbers(text, year()).find((each) => each.kind === 'psb');
  return found?.kind === 'psb' && found.problems.length === 0 ? found.canonical : null;
}

/** What the profile holds of the site; null until that is known, and where it holds nothing. */
function useKnownSite(address: string): KnownSite | null {
  const [known, setKnown] = useState<KnownSite | null>(null);
  useEffect(() => {
    if (address === '') return;
    void send('footer.known', { address }).then((reply) => reply.ok && setKnown(reply.value));
  }, [address]);
  return known;
}

/** The lines to paste, with this site's number where it is known. */
export function FixPart({
  result,
  variants,
}: {
  readonly result: CheckResult;
  readonly variants: readonly ListRow[];
}) {
  const t = useWords('footer');
  const judgment = result.ok ? result.judgment : null;
  const known = useKnownSite(result.ok ? result.address : result.asked);
  const [entered, setEntered] = useState<Partial<Record<'number' | 'psb' | 'owner', string>>>({});
  const enter = (name: keyof typeof entered) => (text: string) =>
    setEntered((before) => ({ ...before, [name]: text }));
  const handed = handedNumber(location.search, result.asked);
  // What was filed goes before what the page shows, and what a person enters before both.
  const typed =
    entered.number ??
    wellFormed(handed) ??
    known?.icpNumber ??
    known?.entityIcpNumber ??
    judgment?.best?.canonical ??
    '';
  const psb =
    entered.psb ??
    psbOf(handed) ??
    known?.publicSecurityNumber ??
    judgment?.psb[0]?.canonical ??
    '';
  const owner = entered.owner ?? known?.entityName ?? '';
  const [kind, setKind] = useState<SnippetKind>('html');
  const canonical = wellFormed(typed);
  const psbNumber = psbOf(psb);
  const number = canonical ? shownNumber(canonical) : '';
  const snippet = makeSnippet(kind, {
    number: number || '京ICP备…号-1',
    psb: psbNumber ?? '',
    owner,
    year: year(),
  });
  const html = makeSnippet('html', { number, psb: psbNumber ?? '', owner, year: year() });
  // A number that the page shows itself: the lines are there to copy before anything is typed.
  const shown = Boolean(judgment?.best?.canonical);
  const lines = (
    <>
      <SelectField
        label={t('fix.kind')}
        value={kind}
        choices={snippetKinds.map((each) => ({ value: each, label: t(`fix.kinds.${each}`) }))}
        onValue={setKind}
      />
      {number !== '' && number !== canonical && <Notice>{t('fix.entity')}</Notice>}
      {number !== '' && (
        <>
          <pre class="footer-code" data-snippet={kind}>
            <code>{snippet}</code>
          </pre>
          <CopyButton kind="primary" text={snippet} label={t('fix.copy')} />
          <Preview number={number} psb={psbNumber ?? ''} owner={owner} />
          {psbNumber && <p class="muted">{t('fix.badge')}</p>}
        </>
      )}
    </>
  );
  return (
    <Disclosure
      summary={t('fix.title')}
      open={judgment !== null && judgment.verdict !== 'ok'}
      strong
    >
      <div class="stack">
        {shown && lines}
        <TextField
          label={t('fix.number')}
          hint={t('fix.numberHint')}
          value={typed}
          onValue={enter('number')}
          error={typed !== '' && !canonical ? t('fix.bad') : undefined}
        />
        <TextField
          label={t('fix.psb')}
          optional
          value={psb}
          onValue={enter('psb')}
          error={psb !== '' && !psbNumber ? t('fix.badPsb') : undefined}
        />
        <TextField label={t('fix.owner')} optional value={owner} onValue={enter('owner')} />
        {!shown && lines}
        <PastedPart />
        <Disclosure summary={t('fix.app')}>
          <p>{t('fix.appText')}</p>
        </Disclosure>
        <Disclosure summary={t('report.show')}>
          <div class="button-row">
            <CopyButton label={t('report.copyEn')} text={agencyReport(result, t, html, variants)} />
            <CopyButton
              label={t('report.copyZh')}
              text={agencyReport(result, sayChinese, html, variants)}
            />
          </div>
        </Disclosure>
        <SourceLine name={t('fix.source')} date="2026-11-24" standing="official" />
      </div>
    </Disclosure>
  );
}

function Preview(props: { readonly number: string; readonly psb: string; readonly owner: string }) {
  const t = useWords('footer');
  return (
    <figure class="footer-preview">
      <figcaption class="muted small">{t('fix.preview')}</figcaption>
      <div lang="zh-CN">
        {props.owner !== '' && (
          <p>
            © {year()} {props.owner} 版权所有
          </p>
        )}
        <p>
          <a href={filingAddress} target="_blank" rel="noreferrer">
            {props.number}
          </a>
        </p>
        {props.psb !== '' && (
          <p>
            <a href={psbAddress(props.psb)} target="_blank" rel="noreferrer">
              {props.psb}
            </a>
          </p>
        )}
      </div>
    </figure>
  );
}

function PastedPart() {
  const t = useWords('footer');
  const [html, setHtml] = useState('');
  const { filings, psb } = useMemo(() => readPasted(html, year()), [html]);
  return (
    <Disclosure summary={t('fix.pasted')}>
      <div class="stack">
        <TextArea
          label={t('fix.pastedLabel')}
          hint={t('fix.pastedHint')}
          value={html}
          onValue={setHtml}
          rows={4}
        />
        {html.trim() !== '' && filings.length === 0 && <p>{t('fix.pastedNone')}</p>}
        <ul class="bullets footer-reasons">
          {filings.map(({ number, link }) => {
            const good = number.form === 'well-formed' && link === 'right';
            return (
              <li key={number.start}>
                <StateLabel state={good ? 'right' : 'wrong'}>
                  {number.canonical ?? number.raw}
                </StateLabel>{' '}
                {number.problems[0] && t(`problem.${number.problems[0]}`)}{' '}
                {t(`link.${link}`, { address: '' })}
              </li>
            );
          })}
          {psb.map(({ number, advice }) => (
            <li key={number.start}>
              <StateLabel state={advice.some(({ level }) => level === 'fix') ? 'wrong' : 'right'}>
                {number.canonical ?? number.raw}
              </StateLabel>{' '}
              {advice.map(({ key, values }) => t(key, values)).join(' ')}
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
