import { useEffect, useState } from 'preact/hooks';
import { keyOf, locate } from '../autofill/field-keys';
import { driverOf } from '../autofill/widgets';
import { readForm, readValue } from '../explanation/page-values';
import { createPanel } from '../explanation/panel';
import type { RecognisedField } from '../fields/types';
import { send } from '../messaging/send';
import type { Stage } from '../messaging/stage';
import type { ComposerReply, ReviewReply, Sentence } from '../review/messages';
import { ReviewList } from '../review/review-list';
import { Button, IconButton } from '../ui/button';
import { compose } from './compose';

interface ComposerProps {
  readonly stage: Stage;
  readonly field: RecognisedField;
  readonly reply: ComposerReply;
  readonly onClose: () => void;
}

function Slots(props: {
  readonly sentence: Sentence;
  readonly values: Readonly<Record<string, string>>;
  readonly label: string | undefined;
  readonly onChange: (slot: string, value: string) => void;
}) {
  const { sentence, values, label, onChange } = props;
  if (sentence.slots.length === 0) return null;
  return (
    <fieldset class="slots">
      <legend>{label}</legend>
      {sentence.slots.map(({ zh, word }) => (
        <label key={zh}>
          <span>
            {word} <span lang="zh-CN">{zh}</span>
          </span>
          <input
            class="input"
            name={zh}
            lang="zh-CN"
            value={values[zh] ?? ''}
            onInput={(event) => onChange(zh, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}

function useCheck({ stage, field }: ComposerProps, text: string): ReviewReply | null {
  const [check, setCheck] = useState<ReviewReply | null>(null);
  useEffect(() => {
    let stale = false;
    if (text === '') {
      setCheck(null);
      return undefined;
    }
    const { id } = field.entry;
    void send('review.page', {
      form: { ...readForm(stage), [id]: text },
      texts: [],
      hasFields: true,
    }).then((reply) => {
      if (stale || !reply.ok) return;
      setCheck({
        ...reply.value,
        findings: reply.value.findings.filter((finding) => finding.field === id),
      });
    });
    return () => {
      stale = true;
    };
  }, [text, field, stage]);
  return check;
}

function Composer(props: ComposerProps) {
  const { stage, field, reply, onClose } = props;
  const { labels, sentences } = reply;
  const [id, setId] = useState('');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [result, setResult] = useState<string | undefined>(undefined);
  const sentence = sentences.find((each) => each.id === id);
  const text = sentence ? compose(sentence.zh, values) : '';
  const missing = sentence?.slots.some(({ zh }) => !values[zh]?.trim()) ?? true;
  const check = useCheck(props, missing ? '' : text);
  const groups = [...new Set(sentences.map(({ group }) => group))];

  const insert = async (): Promise<void> => {
    // As it stands now: a page may have drawn it anew, or gone on to another step.
    const now = { key: keyOf(field), id: field.entry.id, label: field.label };
    const [part] = locate(stage, now)?.parts ?? [];
    const driver = part && driverOf(part);
    const written =
      part && driver && (await driver.write(part, { kind: 'text', text }, stage.signal));
    setResult(written?.ok ? labels.inserted : labels.notInserted);
  };

  return (
    <section class="panel" aria-label={labels.title} tabIndex={-1}>
      <header>
        <div>
          <h2>{labels.title}</h2>
          <p lang="zh-CN">{field.label}</p>
        </div>
        <IconButton icon="close" label={labels.close ?? ''} onClick={onClose} />
      </header>
      <div class="body">
        <p>{labels.truth}</p>
        <label class="choose">
          <span>{labels.sentence}</span>
          <select
            class="input"
            value={id}
            onChange={(event) => {
              setId(event.currentTarget.value);
              setResult(undefined);
            }}
          >
            <option value="">{labels.choose}</option>
            {groups.map((group) => (
              <optgroup key={group} label={group}>
                {sentences
                  .filter((each) => each.group === group)
                  .map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.when}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        {sentence && (
          <>
            <h3>{labels.english}</h3>
            <p>{sentence.en}</p>
            <Slots
              sentence={sentence}
              values={values}
              label={labels.slots}
              onChange={(slot, value) => {
                setValues({ ...values, [slot]: value });
                setResult(undefined);
              }}
            />
            <h3>{labels.preview}</h3>
            <p class="example" lang="zh-CN" data-preview>
              {text}
            </p>
            <p class="old">{(labels.count ?? '').replace('{{count}}', String([...text].length))}</p>
            {readValue(field) !== '' && <p class="old">{labels.replaces}</p>}
            {missing && <p class="old">{labels.filled}</p>}
            {check && check.findings.length > 0 && (
              <>
                <h3>{labels.findings}</h3>
                <ReviewList reply={check} />
              </>
            )}
          </>
        )}
        <p role="status">{result}</p>
      </div>
      <footer>
        <Button
          kind="primary"
          disabled={missing}
          onClick={(event) => event.isTrusted && void insert()}
        >
          {labels.insert}
        </Button>
      </footer>
    </section>
  );
}

/** The composer: Chinese sentences for a remark field, shown in English, put in after a look. */
export function provideComposer(stage: Stage): {
  compose(field: RecognisedField): void;
  close(): void;
} {
  const close = (): void => panel.hide();
  const panel = createPanel('beian-lens-composer', stage, close);
  return {
    close,
    compose: (field) => {
      const asked = send('composer.sentences', { fieldId: field.entry.id, form: readForm(stage) });
      void panel.latest(asked).then((reply) => {
        if (!reply?.ok) return;
        panel.avoid(field);
        panel.show(
          <Composer
            key={field.entry.id}
            stage={stage}
            field={field}
            reply={reply.value}
            onClose={close}
          />,
          reply.value.language,
        );
        panel.element()?.focus();
      });
    },
  };
}
