import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../../messaging/send';
import {
  Button,
  Disclosure,
  IconButton,
  Row,
  Rows,
  StateLabel,
  useWords,
  type Words,
} from '../../ui';
import type { Verdict } from '../judge/types';
import { type PastCheck, storageKey, type WatchEntry } from '../run/history';
import { allow, missingPermissions } from './use-address';
import { stateOfVerdict } from './verdict-words';

const say = (t: Words, { outcome }: PastCheck): string =>
  outcome.startsWith('failure.') ? t(outcome, { detail: '' }) : t(`verdict.${outcome}`);
const stateOf = ({ outcome }: PastCheck) =>
  outcome.startsWith('failure.') ? 'unknown' : stateOfVerdict[outcome as Verdict];

/** Watched sites and past checks, as they are now: a check or another part of the view may change them. */
function useWatchList(): readonly WatchEntry[] {
  const [entries, setEntries] = useState<readonly WatchEntry[]>([]);
  useEffect(() => {
    const load = () =>
      void send('footer.watchList', {}).then((reply) => reply.ok && setEntries(reply.value));
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && storageKey in changes) load();
    };
    load();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return entries;
}

/** Puts one address on the watch list; asks for its origin first. */
export function WatchButton({ address }: { readonly address: string }) {
  const t = useWords('footer');
  const entries = useWatchList();
  const on = entries.some((each) => each.address === address && each.watched);
  const toggle = async () => {
    if (!on && !(await allow([address]))) return;
    await send('footer.watch', { address, on: !on });
  };
  return (
    <Button icon="bell" aria-pressed={on} onClick={() => void toggle()}>
      {t(on ? 'watch.off' : 'watch.on')}
    </Button>
  );
}

const shortTime = (at: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));

/** A failure is a sentence, so it stands below its word. */
function LastCheck({ check }: { readonly check: PastCheck }) {
  const t = useWords('footer');
  const failed = check.outcome.startsWith('failure.');
  return (
    <>
      <StateLabel state={stateOf(check)}>{failed ? t('failure.title') : say(t, check)}</StateLabel>
      {failed && <div>{say(t, check)}</div>}
    </>
  );
}

const missingOf = (entries: readonly WatchEntry[]) =>
  missingPermissions(entries.map(({ address }) => address));

/** Watched sites and what was seen of them. */
export function WatchPart() {
  const t = useWords('footer');
  const entries = useWatchList();
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    void missingOf(entries).then(setMissing);
  }, [entries]);
  const change = (name: 'footer.watch' | 'footer.forget', address: string) =>
    name === 'footer.watch' ? send(name, { address, on: false }) : send(name, { address });
  const watched = entries.filter((each) => each.watched || each.checks.length > 0);
  return (
    <Disclosure summary={t('watch.title')}>
      <p class="muted">{t('watch.hint')}</p>
      {watched.length === 0 && <p>{t('watch.empty')}</p>}
      {watched.length > 0 && (
        <Rows>
          {watched.map(({ address, checks, watched: on }) => (
            <Row
              key={address}
              data-watched={on}
              note={
                <>
                  {checks[0] ? <LastCheck check={checks[0]} /> : t('watch.never')}
                  {on && missing.includes(address) && (
                    <div>
                      {t('watch.noPermission')}{' '}
                      <Button
                        kind="quiet"
                        onClick={() =>
                          void allow([address])
                            .then(() => missingOf(entries))
                            .then(setMissing)
                        }
                      >
                        {t('watch.allow')}
                      </Button>
                    </div>
                  )}
                  {checks.length > 1 && (
                    <Disclosure summary={t('watch.history')}>
                      <ul class="footer-history">
                        {checks.map((check) => (
                          <li key={check.at}>
                            <time dateTime={check.at}>{shortTime(check.at)}</time> {say(t, check)}
                          </li>
                        ))}
                      </ul>
                    </Disclosure>
                  )}
                </>
              }
              end={
                <IconButton
                  icon={on ? 'bell' : 'trash'}
                  label={`${t(on ? 'watch.off' : 'watch.forget')}: ${address}`}
                  {...(on ? { 'aria-pressed': true } : {})}
                  onClick={() => void change(on ? 'footer.watch' : 'footer.forget', address)}
                />
              }
            >
              <span class="footer-address">{address}</span>
            </Row>
          ))}
        </Rows>
      )}
    </Disclosure>
  );
}
