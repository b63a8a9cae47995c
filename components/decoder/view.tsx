import { useEffect, useId, useState } from 'preact/hooks';
import { Button, EmptyState, TextArea, TextField, useWords } from '../ui';
import type { ViewProps } from '../ui/view-props';
import { DecodedMessage } from './decoded-message';
import { longestMessage } from './facts';
import { takeSelection } from './selection';
import type { Decoded } from './types';
import './decoder.css';

/** `YYYY-MM-DDTHH:mm` of an instant in the reader's own zone, as the browser's field wants it. */
function toLocalField(instant: number): string {
  const date = new Date(instant - new Date(instant).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 16);
}

/** What it knows of messages is half the popup: loaded by who has one. */
async function decode(message: string, receivedAt: number): Promise<Decoded> {
  const { decodeMessage } = await import('./decode');
  return decodeMessage(message, Number.isNaN(receivedAt) ? {} : { receivedAt });
}

export function MessagesView(_props: ViewProps) {
  const t = useWords('decoder');
  const id = useId();
  const [text, setText] = useState('');
  const [received, setReceived] = useState(() => toLocalField(Date.now()));
  const [decoded, setDecoded] = useState<Decoded | null>(null);
  const [isCut, setIsCut] = useState(false);

  const explain = (message: string, when = received) => {
    setIsCut(message.length > longestMessage);
    void decode(message, new Date(when).getTime()).then(setDecoded);
  };
  useEffect(() => {
    // A selection sent here from a page's context menu is explained at once.
    void takeSelection().then((selection) => {
      if (!selection) return;
      setText(selection);
      void decode(selection, Date.now()).then(setDecoded);
    });
  }, []);

  return (
    <>
      <form
        class="decoder-form"
        onSubmit={(event) => {
          event.preventDefault();
          explain(text);
        }}
      >
        <p class="muted">{t('lead')}</p>
        <TextArea
          label={t('label')}
          value={text}
          rows={4}
          lang="zh-CN"
          placeholder={t('placeholder')}
          onValue={setText}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text') ?? '';
            if (text !== '' || pasted.trim() === '') return;
            if (pasted.length > longestMessage) {
              // A field that holds a megabyte makes every key slow.
              event.preventDefault();
              setText(pasted.slice(0, longestMessage));
            }
            explain(pasted);
          }}
        />
        {/* The button before the date: from the text it is one press of the Tab key, not eight. */}
        <div class="decoder-when">
          <Button kind="primary" type="submit" disabled={text.trim() === ''}>
            {t('decode')}
          </Button>
          {decoded && (
            <Button
              kind="quiet"
              onClick={() => {
                setText('');
                setDecoded(null);
                setReceived(toLocalField(Date.now()));
              }}
            >
              {t('clear')}
            </Button>
          )}
          <TextField
            label={t('received')}
            type={'datetime-local' as 'date'}
            value={received}
            onValue={(typed) => {
              setReceived(typed);
              // The days count from it.
              if (decoded) explain(text, typed);
            }}
          />
        </div>
      </form>
      <div role="status" aria-labelledby={id}>
        <h2 id={id} class="visually-hidden">
          {t('what')}
        </h2>
        {decoded ? (
          <div class="decoder-result">
            {isCut && (
              <p class="muted small">{t('cut', { amount: longestMessage.toLocaleString() })}</p>
            )}
            <DecodedMessage decoded={decoded} />
          </div>
        ) : (
          <EmptyState icon="message" title={t('empty')} />
        )}
      </div>
    </>
  );
}
