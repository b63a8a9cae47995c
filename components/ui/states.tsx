import type { ComponentChildren } from 'preact';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import { useWords } from './words';

/** Nothing here yet: what would be here, and the one thing to do. */
export function EmptyState(props: {
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}) {
  return (
    <div class="blank">
      <Icon name={props.icon ?? 'info'} />
      <p class="blank-title">{props.title}</p>
      {props.children && <div class="blank-text">{props.children}</div>}
      {props.action}
    </div>
  );
}

export function LoadingState({ label }: { readonly label?: string }) {
  const t = useWords('common');
  return (
    <div class="blank" role="status">
      <div class="spinner" aria-hidden="true" />
      <p class="blank-text">{label ?? t('loading')}</p>
    </div>
  );
}

/** The error half of a `Reply`, in the person's words; the raw detail folds out below. */
export function ErrorState(props: {
  readonly error: string;
  readonly detail?: string | undefined;
  readonly onRetry?: () => void;
}) {
  const t = useWords('errors');
  const known = t(`${props.error}.title`);
  const title = known === `${props.error}.title` ? t('internal.title') : known;
  const said = t(`${props.error}.text`);
  const text = said === `${props.error}.text` ? t('internal.text') : said;
  return (
    <div class="blank" role="alert">
      <Icon name="wrong" />
      <p class="blank-title">{title}</p>
      <p class="blank-text">{text}</p>
      {props.onRetry && (
        <Button icon="refresh" onClick={props.onRetry}>
          {t('common:retry')}
        </Button>
      )}
      {props.detail && (
        <details class="small muted">
          <summary>{t('common:details')}</summary>
          <code>{props.detail}</code>
        </details>
      )}
    </div>
  );
}
