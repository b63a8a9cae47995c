import { Icon, type IconName } from '../ui/icon';
import type { ReviewReply, ShownFinding, ShownRefusal } from './messages';
import type { Severity } from './types';

const icons: Readonly<Record<Severity, IconName>> = {
  error: 'wrong',
  warning: 'doubtful',
  advice: 'info',
};
const states: Readonly<Record<Severity, string>> = {
  error: 'wrong',
  warning: 'doubtful',
  advice: 'unknown',
};
const severities: readonly Severity[] = ['error', 'warning', 'advice'];

interface Going {
  /** Goes to the field; absent where there is no form to go to. */
  readonly onGo?: (fieldId: string) => void;
  /** Whether the field stands on this page. */
  readonly stands?: (fieldId: string) => boolean;
}

function FieldName(props: { finding: ShownFinding; labels: ReviewReply['labels'] } & Going) {
  const { finding, labels, onGo, stands } = props;
  const name = (
    <>
      {finding.fieldTitle} <span lang="zh-CN">{finding.fieldLabel}</span>
    </>
  );
  if (!onGo) return <strong>{name}</strong>;
  if (stands && !stands(finding.field)) {
    return (
      <strong>
        {name} ({labels.elsewhere})
      </strong>
    );
  }
  return (
    <button type="button" class="link-button" title={labels.go} onClick={() => onGo(finding.field)}>
      {name}
    </button>
  );
}

function Item(props: { finding: ShownFinding; labels: ReviewReply['labels'] } & Going) {
  const { finding, labels } = props;
  return (
    <li
      class="finding"
      data-rule={finding.rule}
      data-field={finding.field}
      data-severity={finding.severity}
    >
      <span class={`state state-${states[finding.severity]}`}>
        <Icon name={icons[finding.severity]} />
        <span class="visually-hidden">{labels[finding.severity]}: </span>
        <FieldName {...props} />
      </span>
      <p>{finding.message}</p>
      <p class="finding-fix">
        {labels.fix}: {finding.fix}
      </p>
      <details>
        <summary>{labels.why}</summary>
        <p>{finding.why}</p>
        <p class="finding-source">
          {labels.source}: {finding.source}
        </p>
      </details>
    </li>
  );
}

function Refusal(props: { refusal: ShownRefusal; labels: ReviewReply['labels'] } & Going) {
  const { refusal, labels, onGo, stands } = props;
  const standing = refusal.fields.filter((field) => stands?.(field) ?? false);
  return (
    <li class="finding" data-refusal={refusal.zh}>
      <span class="state state-wrong">
        <Icon name="wrong" />
        <strong>{refusal.title}</strong>
      </span>
      <p lang="zh-CN">{refusal.zh}</p>
      <p>{refusal.text}</p>
      {refusal.fieldNames.length > 0 && (
        <p class="finding-fix">
          {labels.refusedFields}: {refusal.fieldNames.join(', ')}
        </p>
      )}
      {onGo && standing[0] && (
        <button type="button" class="link-button" onClick={() => standing[0] && onGo(standing[0])}>
          {labels.go}
        </button>
      )}
    </li>
  );
}

/** Findings, the gravest first: where, what, why, how to fix it, by which rule. */
export function ReviewList({ reply, ...going }: { readonly reply: ReviewReply } & Going) {
  const { findings, refusals, labels } = reply;
  return (
    <div class="review">
      {[false, true].map((ofForm) => {
        const some = refusals.filter((refusal) => refusal.ofForm === ofForm);
        return (
          some.length > 0 && (
            <section key={String(ofForm)}>
              <h3>{ofForm ? labels.pageSays : labels.refused}</h3>
              <ul class="plain">
                {some.map((refusal) => (
                  <Refusal key={refusal.zh} refusal={refusal} labels={labels} {...going} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {findings.length === 0 && refusals.length === 0 && (
        <p class="state state-right">
          <Icon name="right" />
          <span>{labels.none}</span>
        </p>
      )}
      {severities.map((severity) => {
        const some = findings.filter((finding) => finding.severity === severity);
        return (
          some.length > 0 && (
            <section key={severity}>
              <h3>
                {labels[severity]} ({some.length})
              </h3>
              <ul class="plain">
                {some.map((finding) => (
                  <Item
                    key={`${finding.rule} ${finding.field} ${finding.variant ?? ''}`}
                    finding={finding}
                    labels={labels}
                    {...going}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p class="finding-source">{labels.note}</p>
    </div>
  );
}
