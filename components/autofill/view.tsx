import { useState } from 'preact/hooks';
import { consoles } from '../consoles';
import { isOfficialAddress } from '../consoles/matches';
import type { PageSummary } from '../messaging/page-contract';
import { LockedView } from '../profile/editor/locked';
import { OpenReviewButton, ProfileReview } from '../review/review-actions';
import {
  Button,
  ButtonLink,
  Disclosure,
  EmptyState,
  ErrorState,
  LoadingState,
  Notice,
  Row,
  Rows,
  useWords,
  Zh,
} from '../ui';
import type { ViewProps } from '../ui/view-props';
import './autofill.css';
import { FillPreview } from './fill-preview';
import { FillProgress } from './fill-progress';
import { useFill, useSummary } from './use-fill';

/** The popup's view of filling: what the page has, the preview, the report. */
export function FillView({ tab }: ViewProps) {
  if (!tab?.url || !isOfficialAddress(tab.url)) return <Elsewhere />;
  return <OfficialPage tabId={tab.id} />;
}

/** Not an official page: where filling works. */
function Elsewhere() {
  const t = useWords('autofill');
  const step = useWords('consoles');
  return (
    <EmptyState icon="form" title={t('elsewhere.title')}>
      <p>{t('elsewhere.text')}</p>
      <Rows>
        {consoles.flatMap(({ id, hosts, nameKey }) =>
          hosts.map((host) => (
            <Row
              key={`${id} ${host}`}
              note={host}
              end={
                <ButtonLink kind="quiet" icon="external" href={`https://${host}/`} newTab>
                  {t('elsewhere.open')}
                  <span class="visually-hidden"> {step(nameKey)}</span>
                </ButtonLink>
              }
            >
              {step(nameKey)}
            </Row>
          )),
        )}
      </Rows>
    </EmptyState>
  );
}

function OfficialPage({ tabId }: { readonly tabId: number }) {
  const t = useWords('autofill');
  const loaded = useSummary(tabId);
  if (loaded.kind === 'loading') return <LoadingState />;
  if (loaded.kind === 'noPage') {
    return <EmptyState title={t('reload.title')}>{t('reload.text')}</EmptyState>;
  }
  if (loaded.kind === 'error') return <ErrorState error={loaded.error} detail={loaded.detail} />;
  if (loaded.summary.fields.length === 0) {
    return (
      <EmptyState title={t('none.title')}>
        {t('none.text')}
        <OpenReviewButton tabId={tabId} forRefusal />
        <Unrecognised labels={loaded.summary.unrecognised} />
      </EmptyState>
    );
  }
  return <KnownPage tabId={tabId} summary={loaded.summary} />;
}

function KnownPage({ tabId, summary }: { readonly tabId: number; readonly summary: PageSummary }) {
  const t = useWords('autofill');
  const fill = useFill(tabId);
  const [previewing, setPreviewing] = useState(false);
  if (fill.failure?.error === 'locked') {
    return <LockedView onOpen={() => fill.plan(null)} />;
  }
  if (fill.failure) {
    return <ErrorState {...fill.failure} onRetry={() => void fill.plan(null)} />;
  }
  if (fill.state) {
    return (
      <FillProgress
        state={fill.state}
        next={<OpenReviewButton tabId={tabId} />}
        onCancel={fill.cancel}
        onUndo={() => void fill.undo()}
        onAgain={() => {
          fill.reset();
          void fill.plan(null);
        }}
      />
    );
  }
  if (previewing && !fill.planned) return <LoadingState />;
  if (previewing && fill.planned) {
    const { choice } = fill.planned.plan;
    return (
      <FillPreview
        plan={fill.planned.plan}
        onChoice={(next) => void fill.plan(next)}
        onBack={() => setPreviewing(false)}
        onFill={(keys) => void fill.start(fill.planned?.plan.choice ?? nobody, keys)}
      >
        {choice?.entityId && (
          <ProfileReview entityId={choice.entityId} serviceId={choice.serviceId} />
        )}
      </FillPreview>
    );
  }
  const fillable = summary.fields.filter((field) => field.fillable).length;
  return (
    <div class="fill-view">
      <Counts summary={summary} />
      {fillable === 0 && <Notice>{t('noneFillable')}</Notice>}
      <Button
        kind={fillable === 0 ? 'secondary' : 'primary'}
        wide
        onClick={(event) => {
          // A page cannot reach this view, but the rule is one rule: hands only.
          if (!event.isTrusted) return;
          setPreviewing(true);
          void fill.plan(null);
        }}
      >
        {t('start')}
      </Button>
      <OpenReviewButton tabId={tabId} />
      <Unrecognised labels={summary.unrecognised} />
    </div>
  );
}

const nobody = { entityId: null, serviceId: null };

function Counts({ summary }: { readonly summary: PageSummary }) {
  const t = useWords('autofill');
  const step = useWords('consoles');
  const nameKey = consoles.find((each) => each.id === summary.consoleId)?.nameKey;
  const fillable = summary.fields.filter((field) => field.fillable).length;
  return (
    <div>
      <p class="fill-step">{summary.step ? step(summary.step) : nameKey && step(nameKey)}</p>
      <p class="fill-counts muted">
        <span data-count="known">{t('counts.known', { count: summary.fields.length })}</span>
        <span data-count="fillable">{t('counts.fillable', { count: fillable })}</span>
      </p>
    </div>
  );
}

function Unrecognised({ labels }: { readonly labels: readonly string[] }) {
  const t = useWords('autofill');
  if (labels.length === 0) return null;
  return (
    <Disclosure summary={t('counts.unrecognised', { count: labels.length })}>
      <p>{t('unrecognisedNote')}</p>
      <ul data-part="unrecognised">
        {labels.map((label, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page may use one label twice
          <li key={index}>
            <Zh>{label}</Zh>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
