import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging/send';
import { Button, Disclosure, Row, Rows, StateLabel, useWords, type Words } from '../../ui';
import type { Verdict } from '../judge/types';
import type { PastCheck, WatchEntry } from '../run/history';
import { stateOfVerdict } from './result';
import { allow, missingPermissions } from './use-address';

const say = (t: Words, { outcome }: PastCheck): string =>
  outcome.startsWith('failure.') ? t(outcome, { detail: '' }) : t(`verdict.${outcome}`);
const stateOf = ({ outcome }: PastCheck) =>
  outcome.startsWith('failure.') ? 'unknown' : stateOfVerdict[outcome as Verdict];

/** Puts one address on the watch list; asks for its origin first. */
export function WatchButton({ address }: { readonly address: string }) {
  const t = useWords('footer');
  const [entries, setEntries] = useState<readonly WatchEntry[]>([]);
  useEffect(() => {
    void send('footer.watchList', {}).then((reply) => reply.ok && setEntries(reply.value));
  }, []);
  const on = entries.some((each) => each.address === address && each.watched);
  const toggle = async () => {
    if (!on && !(await allow([address]))) return;
    const reply = await send('footer.watch', { address, on: !on });
    if (reply.ok) setEntries(reply.value);
  };
  return (
    <Button icon="bell" aria-pressed={on} onClick={() => void toggle()}>
      {t(on ? 'watch.off' : 'watch.on')}
    </Button>
  );
}

/** Watched sites and what was seen of them. */
export function WatchPart() {
  const t = useWords('footer');
  const [entries, setEntries] = useState<readonly WatchEntry[]>([]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const take = async (list: readonly WatchEntry[]) => {
    setEntries(list);
    setMissing(await missingPermissions(list.map(({ address }) => address)));
  };
  const load = async () => {
    const reply = await send('footer.watchList', {});
    if (reply.ok) await take(reply.value);
  };
  const change = async (name: 'footer.watch' | 'footer.forget', address: string) => {
    const reply =
      name === 'footer.watch'
        ? await send(name, { address, on: false })
        : await send(name, { address });
    if (reply.ok) await take(reply.value);
  };
  const watched = entries.filter((each) => each.watched || each.checks.length > 0);
  return (
    <Disclosure summary={t('watch.title')} onToggle={(open) => open && void load()}>
      <p class="muted">{t('watch.hint')}</p>
      {watched.length === 0 && <p>{t('watch.empty')}</p>}
      <Rows>
        {watched.map(({ address, checks, watched: on }) => (
          <Row
            key={address}
            data-watched={on}
            note={
              <>
                {checks[0] ? (
                  <StateLabel state={stateOf(checks[0])}>{say(t, checks[0])}</StateLabel>
                ) : (
                  t('watch.never')
                )}
                {on && missing.includes(address) && (
                  <div>
                    {t('watch.noPermission')}{' '}
                    <Button kind="quiet" onClick={() => void allow([address]).then(load)}>
                      {t('watch.allow')}
                    </Button>
                  </div>
                )}
                {checks.length > 1 && (
                  <Disclosure summary={t('watch.history')}>
                    <ul class="footer-reasons">
                      {checks.map((check) => (
                        <li key={check.at}>
                          <time dateTime={check.at}>
                            {new Date(check.at).toLocaleString(document.documentElement.lang)}
                          </time>{' '}
                          {say(t, check)}
                        </li>
                      ))}
                    </ul>
                  </Disclosure>
                )}
              </>
            }
            end={
              <Button
                kind="quiet"
                onClick={() => void change(on ? 'footer.watch' : 'footer.forget', address)}
              >
                {t(on ? 'watch.off' : 'watch.forget')}
              </Button>
            }
          >
            <span class="footer-address">{address}</span>
          </Row>
        ))}
      </Rows>
    </Disclosure>
  );
}
