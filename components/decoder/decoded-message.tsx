import { useState } from 'preact/hooks';
import { send } from '../messaging/send';
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
import { pageAddresses } from './pages';
import type { Decoded, DecodedPoint, MessageDeadline } from './types';

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
  return point.confidence >= 0.87 ? 'sure' : point.confidence >= 0.75 ? 'likely' : 'guess';
}

function Point({ point }: { readonly point: DecodedPoint }) {
  const t = useWords('decoder');
  const address = pageAddresses[point.page];
  const certainty = sureness(point);
  return (
    <article class="decoder-point card" data-intent={point.intent}>
      <div class="decoder-point-head">
        <span class="muted small">{t(`kind.${point.kind}`)}</span>
        <StateLabel state={certaintyStates[certainty]}>{t(`certainty.${certainty}`)}</StateLabel>
      </div>
      <p class="decoder-meaning">{t(`intent.${point.intent}.meaning`)}</p>
      <p>
        <strong>{t('next')}:</strong> {t(`intent.${point.intent}.next`)}
      </p>
      {address && (
        <div class="button-row">
          <ButtonLink href={address} icon="external" newTab>
            {t('openPage', { page: t(`page.${point.page}`) })}
          </ButtonLink>
        </div>
      )}
      <Disclosure summary={t('passage')}>
        <p>
          <Zh>{point.passage}</Zh>
        </p>
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

/** What a message says: suspicions first, then what is due, what it means, and the rest. */
export function DecodedMessage({ decoded }: { readonly decoded: Decoded }) {
  const t = useWords('decoder');
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
      {decoded.points.map((point) => (
        <Point key={point.intent} point={point} />
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
                <Zh>{passage}</Zh>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
