import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { send } from '../messaging/send';
import { Button, Disclosure, Notice, SelectField, useWords } from '../ui';
import type { Candidate, Choice, Plan } from './plan';
import { LeftRows, PreviewList } from './preview-list';

/** A candidate as a list names it: its Chinese name, what it is, and the person's own note. */
function named(t: ReturnType<typeof useWords>, { id, name, note, kind }: Candidate) {
  const beside = [kind && t(`kind.${kind}`), note].filter((each) => each !== null).join(', ');
  return { value: id, label: beside ? `${name} (${beside})` : name };
}

/** Whose data, and what would be written where. */
export function FillPreview(props: {
  readonly plan: Plan;
  readonly onChoice: (choice: Choice) => void;
  /** Absent where the frame around it has a way out of its own. */
  readonly onBack?: () => void;
  readonly onFill: (keys: readonly string[]) => void;
  /** What else is to be known before the button is pressed. */
  readonly children?: ComponentChildren;
}) {
  const t = useWords('autofill');
  const { plan } = props;
  const writable = plan.rows.filter((row) => row.tickable);
  const left = plan.rows.filter((row) => !row.tickable);
  // What the person changed; everything else is as the plan proposes, also after a new choice.
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const ticked = new Set(
    writable.filter((row) => changed[row.key] ?? row.tick).map((row) => row.key),
  );
  const count = ticked.size;
  // Until the plan of a new choice has come, what stands here is the last choice's.
  const [outdated, setOutdated] = useState<Plan>();
  const choose = (choice: Choice): void => {
    setOutdated(plan);
    props.onChoice(choice);
  };

  if (plan.entities.length === 0) return <NoProfile />;
  return (
    <div class="fill-view">
      {!plan.certain && <Notice live>{t('ask')}</Notice>}
      {plan.otherEntity && (
        <Notice kind="warning" live>
          {t('otherEntity', { name: plan.otherEntity })}
        </Notice>
      )}
      <div class="fill-choice">
        <SelectField
          label={t('entity')}
          value={plan.choice.entityId ?? ''}
          choices={plan.entities.map((each) => named(t, each))}
          {...(plan.choice.entityId ? {} : { none: t('choose') })}
          onValue={(entityId) => choose({ entityId, serviceId: null })}
        />
        {plan.choice.entityId && plan.services.length > 0 && (
          <SelectField
            label={t('service')}
            value={plan.choice.serviceId ?? ''}
            choices={plan.services.map((each) => named(t, each))}
            {...(plan.choice.serviceId ? {} : { none: t('choose') })}
            onValue={(serviceId) => choose({ ...plan.choice, serviceId })}
          />
        )}
        {plan.receivers.length > 1 && (
          <SelectField
            label={t('smsReceiver')}
            value={plan.choice.receiverId ?? ''}
            choices={plan.receivers.map((each) => named(t, each))}
            onValue={(receiverId) => choose({ ...plan.choice, receiverId })}
          />
        )}
      </div>
      {plan.choice.entityId && (
        <>
          {writable.length > 0 && (
            <>
              <p class="muted small">{t('previewNote')}</p>
              <PreviewList
                rows={writable}
                ticked={ticked}
                onTick={(key, on) => setChanged({ ...changed, [key]: on })}
              />
            </>
          )}
          {left.length > 0 && (
            <Disclosure summary={t('left', { count: left.length })} open={writable.length === 0}>
              <LeftRows rows={left} />
            </Disclosure>
          )}
        </>
      )}
      {props.children}
      <div class="fill-foot">
        {props.onBack && (
          <Button kind="quiet" onClick={props.onBack}>
            {t('back')}
          </Button>
        )}
        <Button
          kind="primary"
          wide
          disabled={count === 0 || outdated === plan}
          onClick={(event) => {
            if (event.isTrusted) props.onFill([...ticked]);
          }}
        >
          {count === 0 ? t('applyNone') : t('apply', { count })}
        </Button>
      </div>
    </div>
  );
}

/** From the popup and from a page alike; a page cannot link to where the profile is. */
export function ProfileButton() {
  const t = useWords('autofill');
  return (
    <Button
      kind="primary"
      onClick={(event) => event.isTrusted && void send('fill.openProfile', {})}
    >
      {t('noProfile.action')}
    </Button>
  );
}

function NoProfile() {
  const t = useWords('autofill');
  return (
    <div class="fill-view">
      <Notice title={t('noProfile.title')}>
        <p>{t('noProfile.text')}</p>
        <ProfileButton />
      </Notice>
    </div>
  );
}
