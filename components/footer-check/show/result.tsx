import { useState } from 'preact/hooks';
import { Button, Disclosure, Notice, Row, Rows, Section, type State, StateLabel } from '../../ui';
import { useWords } from '../../ui/words';
import type { Advice } from '../judge/types';
import type { ListRow } from '../run/list';
import type { Checked, CheckResult } from '../run/types';
import { FixPart } from './fix';
import { NumberRows } from './numbers';
import { VariantsPart } from './variants';
import { say, stateOfVerdict } from './verdict-words';
import { WatchButton } from './watch';

export function ResultView(props: { readonly result: CheckResult; readonly onAgain: () => void }) {
  const t = useWords('footer');
  const { result } = props;
  const [variants, setVariants] = useState<readonly ListRow[]>([]);
  const again = (
    <Button icon="refresh" onClick={props.onAgain}>
      {t('check.again')}
    </Button>
  );
  if (!result.ok) {
    return (
      <div class="stack" data-failure={result.failure.key}>
        <Notice kind="warning" live title={t('failure.title')}>
          <p>{t(`failure.${result.failure.key}`, { detail: result.failure.detail ?? '' })}</p>
          {result.asked !== '' && <p class="footer-address">{result.asked}</p>}
        </Notice>
        {again}
      </div>
    );
  }
  const fix = <FixPart result={result} variants={variants} />;
  return (
    <div class="stack">
      <VerdictHead checked={result} />
      <NumberRows checked={result} />
      {result.judgment.verdict !== 'ok' && fix}
      <AdviceList advice={result.judgment.advice} />
      {result.judgment.verdict === 'ok' && fix}
      <LookedAt checked={result} />
      {/^https?:/u.test(result.address) && (
        <VariantsPart checked={result} rows={variants} onRows={setVariants} />
      )}
      <div class="button-row">
        {again}
        {/^https?:/u.test(result.address) && <WatchButton address={siteOf(result)} />}
      </div>
    </div>
  );
}

/** What is watched: the address that was asked for, without its fragment. */
const siteOf = ({ asked, address }: Checked): string => {
  const site = new URL(/^https?:/u.test(asked) ? asked : address);
  site.hash = '';
  return site.href;
};

/** The verdict first: icon, word, color; then what an inspector would say. */
export function VerdictHead({ checked }: { readonly checked: Checked }) {
  const t = useWords('footer');
  const { judgment } = checked;
  const doubts = judgment.advice.filter(({ level }) => level === 'doubt');
  const state =
    judgment.verdict === 'ok' && doubts.length > 0 ? 'doubtful' : stateOfVerdict[judgment.verdict];
  return (
    <section
      class={`footer-verdict footer-verdict-${state}`}
      role="status"
      data-verdict={judgment.verdict}
    >
      <h2>
        <StateLabel state={state}>
          {t(state === 'doubtful' ? 'verdict.doubtful' : `verdict.${judgment.verdict}`)}
        </StateLabel>
      </h2>
      <p>{t(`inspector.${judgment.verdict}`)}</p>
      {doubts.length > 0 && (
        <ul class="bullets">
          {doubts.map((doubt) => (
            <li key={doubt.key}>{say(t, doubt)}</li>
          ))}
        </ul>
      )}
      <Disclosure summary={t('why.title')} open={judgment.verdict !== 'ok'}>
        <ul class="bullets footer-reasons">
          {judgment.reasons.map((reason) => (
            <li key={reason.key}>{say(t, reason)}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

const stateOfAdvice: Readonly<Record<Advice['level'], State>> = {
  doubt: 'doubtful',
  fix: 'wrong',
  note: 'unknown',
};

function AdviceList({ advice }: { readonly advice: readonly Advice[] }) {
  const t = useWords('footer');
  const rest = advice.filter(({ level }) => level !== 'doubt');
  if (rest.length === 0) return null;
  return (
    <Section title={t('advice.title')}>
      <Rows>
        {rest.map((each) => (
          <Row key={`${each.key} ${JSON.stringify(each.values)}`} data-advice={each.key}>
            <StateLabel state={stateOfAdvice[each.level]}>{t(`advice.${each.level}`)}</StateLabel>
            <p>{say(t, each)}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function LookedAt({ checked }: { readonly checked: Checked }) {
  const t = useWords('footer');
  return (
    <Disclosure summary={t('lookedAt.title')}>
      <dl class="footer-facts">
        <dt>{t('lookedAt.address')}</dt>
        <dd class="footer-address">{checked.address}</dd>
        <dt>{t('lookedAt.time')}</dt>
        <dd>
          <time dateTime={checked.at}>
            {new Date(checked.at).toLocaleString(document.documentElement.lang)}
          </time>
        </dd>
        <dt>{t('lookedAt.page')}</dt>
        <dd>{checked.evidence.title}</dd>
        <dt>{t('lookedAt.way')}</dt>
        <dd>{t(`way.${checked.way}`)}</dd>
      </dl>
    </Disclosure>
  );
}
