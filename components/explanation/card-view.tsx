import { Icon } from '../ui/icon';
import type { CardContent, CardSource } from './content';

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => values[name] ?? '');

/** A sample as it stands in the field; other examples are described in the reader's language. */
const chineseOnly = (text: string): boolean =>
  /^[^a-z\u3040-\u30ff]*\p{sc=Han}[^a-z\u3040-\u30ff]*$/u.test(text);

function Part({ title, text }: { readonly title: string | undefined; readonly text: string }) {
  return (
    <>
      <h3>{title}</h3>
      <p>{text}</p>
    </>
  );
}

function Example(props: {
  readonly state: 'right' | 'wrong';
  readonly word: string | undefined;
  readonly value: string;
  readonly note?: string;
}) {
  return (
    <div class={`example ${props.state}`}>
      <span class={`state state-${props.state}`}>
        <Icon name={props.state} />
        <span>{props.word}</span>
      </span>
      <p>
        <code lang={chineseOnly(props.value) ? 'zh-CN' : undefined}>{props.value}</code>
      </p>
      {props.note && <p class="note">{props.note}</p>}
    </div>
  );
}

function Sources({ content }: { readonly content: CardContent }) {
  const { labels, sources } = content;
  if (sources.length === 0) return null;
  const standing = ({ standing: name }: CardSource) => labels[`standing.${name}`];
  return (
    <>
      <h3>{labels.sources}</h3>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.name}>
            <strong>{standing(source)}</strong>{' '}
            {source.address ? (
              <a href={source.address} target="_blank" rel="noreferrer">
                {source.name}
              </a>
            ) : (
              source.name
            )}
            , {source.date}
          </li>
        ))}
      </ul>
    </>
  );
}

function Rules({ content }: { readonly content: CardContent }) {
  const { labels, rules, province } = content;
  if (rules === null) return <p class="old">{labels.rulesUnknown}</p>;
  if (rules.length === 0) return null;
  return (
    <>
      <h3>{fill(labels.rules ?? '', { province: province ?? '' })}</h3>
      <ul class="plain">
        {rules.map(({ text, standing, dated }) => (
          <li key={text} class={standing === 'current' ? '' : 'old'}>
            {standing !== 'current' && <span class="tag">{labels.check}</span>} {text} · {dated}
          </li>
        ))}
      </ul>
    </>
  );
}

function Options({ content }: { readonly content: CardContent }) {
  if (content.options.length === 0) return null;
  return (
    <details open={content.options.length <= 20}>
      <summary>{content.labels.options}</summary>
      <dl>
        {content.options.map(({ zh, en, fits }) => (
          <div key={zh}>
            <dt>
              {en} <span lang="zh-CN">{zh}</span>
            </dt>
            <dd>{fits}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The body of a card: everything that is known of one field, most needed first. */
export function CardBody({ content }: { readonly content: CardContent }) {
  const { labels, field, text } = content;
  if (!field) {
    return (
      <>
        <p class="lead">{text ?? labels.unknownText}</p>
        {content.kind === 'unknown' && content.title !== content.zh && <p>{content.title}</p>}
        <Rules content={content} />
        <Sources content={content} />
      </>
    );
  }
  return (
    <>
      <p class="lead">{field.what}</p>
      <Part title={labels.enter} text={field.enter} />
      <Part title={labels.where} text={field.where} />
      <div class="examples">
        <Example state="right" word={labels.right} value={field.right} />
        <Example state="wrong" word={labels.wrong} value={field.wrong} note={field.wrongWhy} />
      </div>
      <Part title={labels.refused} text={field.refused} />
      <Options content={content} />
      <Rules content={content} />
      <Part title={labels.next} text={field.next} />
      <Sources content={content} />
    </>
  );
}
