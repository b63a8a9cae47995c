import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { useWords } from '../../ui/words';

/** NIST SP 800-63B-3 asks for eight characters at least. */
export const shortestPassphrase = 8;

/**
 * Asks for a passphrase: one that is there (`current`), one to be set (`next`, typed twice), or
 * both. `onSubmit` gives back the key of what went wrong, or null.
 */
export function PassphraseForm(props: {
  readonly asks: readonly ('current' | 'next')[];
  readonly action: string;
  readonly danger?: boolean;
  readonly onSubmit: (answer: { current: string; next: string }) => Promise<string | null>;
  readonly onCancel?: () => void;
}) {
  const t = useWords('profile');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const short = next.length < shortestPassphrase;
  const differs = next !== again;
  const setting = props.asks.includes('next');
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (setting && (short || differs)) return;
    setWorking(true);
    const error = await props.onSubmit({ current, next });
    setWorking(false);
    setFailed(error);
    if (error !== null) setCurrent('');
  };
  return (
    <form class="stack passphrase" onSubmit={(event) => void submit(event)}>
      {props.asks.includes('current') && (
        <TextField
          label={t('lock.passphrase')}
          type="password"
          autocomplete="current-password"
          value={current}
          onValue={setCurrent}
          autoFocus
          {...(failed ? { error: t(`errors:${failed}.text`) } : {})}
        />
      )}
      {setting && (
        <>
          <TextField
            label={t('lock.newPassphrase')}
            hint={t('lock.rules', { count: shortestPassphrase })}
            type="password"
            autocomplete="new-password"
            value={next}
            onValue={setNext}
            {...(tried && short
              ? { error: t('lock.tooShort', { count: shortestPassphrase }) }
              : {})}
          />
          <TextField
            label={t('lock.again')}
            type="password"
            autocomplete="new-password"
            value={again}
            onValue={setAgain}
            {...(tried && !short && differs ? { error: t('lock.differs') } : {})}
          />
        </>
      )}
      {failed && !props.asks.includes('current') && (
        <Notice kind="error" live>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
      <div class="button-row">
        <Button
          kind={props.danger ? 'danger' : 'primary'}
          type="submit"
          disabled={working || (props.asks.includes('current') && current === '')}
        >
          {working ? t('lock.working') : props.action}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{t('common:cancel')}</Button>}
      </div>
    </form>
  );
}
