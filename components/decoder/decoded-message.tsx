import { useEffect, useState } from 'preact/hooks';
import { fieldOf } from '../fields/catalogue';
import { send } from '../messaging/send';
import type { Translator } from '../translation/core/translate';
import {
  Button,
  ButtonLink,
  CopyButton,
  Disclosure,
  Notice,
  Section,
  type State,
  StateLabel,
  useToast,
  useWords,
  Zh,
} from '../ui';
import { pageAddress } from './pages';
import { loadTranslator } from './reader-dictionary';
import { probably, surely } from './sureness';
import type { Decoded, DecodedPoint, MessageDeadline } from './types';
import { wordByWord } from './word-by-word';

const certaintyStates: Readonly<Record<Decoded['certainty'], State>> = {
  sure: 'right',
  likely: 'doubtful',
  guess: 'doubtful',
  none: 'unknown',
};

/** An instant as a reader writes it, in China's time, where deadlines are counted. */
const chinaTime = (instant: number, language: string) =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(instant);

function sureness(point: DecodedPoint): Decoded['certainty'] {
  return point.confidence >= surely ? 'sure' : point.confidence >= probably ? 'likely' : 'guess';
}

/** Chinese, and under it the words in it that the dictionary knows. */
function WordByWord({
  text,
  translator,
}: {
  readonly text: string;
  readonly translator: Translator | null;
}) {
  const gloss = translator && wordByWord(text, translator);
  return (
    <p>
      <Zh>{text}</Zh>
      {gloss && (
        <span class="decoder-gloss muted" data-gloss={gloss.kind}>
          {gloss.words}
        </span>
      )}
    </p>
  );
}

/** The fields that a point speaks of, as the console labels them. */
function Fields({
  ids,
  translator,
}: {
  readonly ids: readonly string[];
  readonly translator: Translator | null;
}) {
  const t = useWords('decoder');
  const labels = [...new Set(ids.flatMap((id) => fieldOf(id)?.labels[0] ?? []))];
  if (labels.length === 0) return null;
  return (
    <p class="muted small" data-fields={ids.join(' ')}>
      {t('fields')}:{' '}
      {labels.map((label, index) => (
        <span key={label}>
          {index > 0 && ', '}
          {translator?.translate(label).english ?? ''} <Zh>{label}</Zh>
        </span>
      ))}
    </p>
  );
}

function Point({
  point,
  translator,
  provider,
  claimed,
  leads,
}: {
  readonly point: DecodedPoint;
  readonly provider: string;
  readonly translator: Translator | null;
  /** The message looks like fraud: this is what it claims, and nothing to be followed. */
  readonly claimed: boolean;
  /** The first point whose next step is taken on its page: one way there is enough. */
  readonly leads: boolean;
}) {
  const t = useWords('decoder');
  const address = pageAddress(point.page, provider);
  const certainty = sureness(point);
  return (
    <article class="decoder-point card" data-intent={point.intent}>
      <div class="decoder-point-head">
        <span class="muted small">{claimed ? t('claims') : t(`kind.${point.kind}`)}</span>
        {point.kind === 'suspicious' ? (
          <StateLabel state="wrong">{t('suspicion.title')}</StateLabel>
        ) : (
          <StateLabel state={certaintyStates[certainty]}>{t(`certainty.${certainty}`)}</StateLabel>
        )}
      </div>
      <p class="decoder-meaning">{t(`intent.${point.intent}.meaning`, { provider })}</p>
      {!claimed && (
        <p>
          <strong>{t('next')}:</strong> {t(`intent.${point.intent}.next`, { provider })}
        </p>
      )}
      <Fields ids={point.fields} translator={translator} />
      {address && leads && !claimed && (
        <div class="button-row">
          <ButtonLink href={address} icon="external" newTab>
            {t('openPage', { page: t(`page.${point.page}`) })}
          </ButtonLink>
        </div>
      )}
      <Disclosure summary={t('passage')}>
        <WordByWord text={point.passage} translator={translator} />
        <p class="source">{point.source}</p>
      </Disclosure>
    </article>
  );
}

function Deadline({ deadline }: { readonly deadline: MessageDeadline }) {
  const t = useWords('decoder');
  const say = useToast();
  const [added, setAdded] = useState(false);
  const when =
    deadline.at === undefined ? '' : chinaTime(deadline.at, document.documentElement.lang);
  const words = t(`deadline.${deadline.id}`, { amount: deadline.amount, when });
  const add = async () => {
    if (deadline.at === undefined) return;
    const sms = deadline.id === 'hoursAfterSms';
    const reply = await send('checklist.addDeadline', {
      at: deadline.at,
      label: words,
      ...(sms ? { smsReceivedAt: deadline.at - (deadline.amount ?? 24) * 3_600_000 } : {}),
    });
    if (reply.ok) setAdded(true);
    say(t(reply.ok ? 'added' : 'errors:internal.title'));
  };
  return (
    <Notice kind="warning" title={words}>
      {deadline.at !== undefined && deadline.id !== 'by' && (
        <p data-deadline={deadline.at}>{t('deadline.until', { when })}</p>
      )}
      <p class="muted small">
        {t(deadline.from === 'text' ? 'deadline.fromText' : 'deadline.fromRule')}
      </p>
      {deadline.at !== undefined && (
        <Button icon={added ? 'check' : 'plus'} disabled={added} onClick={() => void add()}>
          {t(added ? 'added' : 'addDeadline')}
        </Button>
      )}
    </Notice>
  );
}

/** The dictionary, once it is there; without it only the Chinese stands. */
function useTranslator(): Translator | null {
  const [translator, setTranslator] = useState<Translator | null>(null);
  useEffect(() => {
    void loadTranslator(document.documentElement.lang).then(setTranslator, () => undefined);
  }, []);
  return translator;
}

/** What a message says: suspicions first, then what is due, what it means, and the rest. */
export function DecodedMessage({ decoded }: { readonly decoded: Decoded }) {
  const t = useWords('decoder');
  const translator = useTranslator();
  const warned = decoded.suspicions.length > 0;
  return (
    <div class="decoder-result">
      {decoded.suspicions.length > 0 && (
        <Notice kind="error" title={t('suspicion.title')}>
          <ul>
            {decoded.suspicions.map((suspicion) => (
              <li key={suspicion}>{t(`suspicion.${suspicion}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {decoded.points.length === 0 && (
        <Notice kind="info" title={t('nothing')}>
          {t('nothingHint')}
        </Notice>
      )}
      {decoded.deadlines.map((deadline) => (
        <Deadline key={deadline.passage} deadline={deadline} />
      ))}
      {decoded.points.map((point, index, all) => (
        <Point
          key={point.intent}
          point={point}
          translator={translator}
          provider={decoded.provider}
          leads={all.findIndex(({ page }) => page === point.page) === index}
          claimed={warned && point.kind !== 'suspicious'}
        />
      ))}
      {decoded.facts.length > 0 && (
        <Section title={t('facts')}>
          <dl class="decoder-facts">
            {decoded.facts.map((fact) => (
              <div key={`${fact.kind} ${fact.value}`}>
                <dt>{t(`fact.${fact.kind}`)}</dt>
                <dd>{fact.value}</dd>
                <dd>
                  <CopyButton small text={fact.value} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {decoded.points.length > 0 && decoded.unexplained.length > 0 && (
        <Disclosure summary={t('unexplained')}>
          <p class="muted">{t('unexplainedHint')}</p>
          <ul>
            {decoded.unexplained.map((passage) => (
              <li key={passage}>
                <WordByWord text={passage} translator={translator} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
