import { readForm } from '../explanation/page-values';
import { createPanel } from '../explanation/panel';
import { onPageMessage } from '../messaging/page';
import { send } from '../messaging/send';
import type { Assist, Stage } from '../messaging/stage';
import { IconButton } from '../ui/button';
import { mayBeRefusal } from './may-be-refusal';
import type { ReviewReply } from './messages';
import { ReviewList } from './review-list';

const debounceMs = 200;

/** The page's own texts that can be the reasons of a refusal; short ones, at most a hundred. */
function refusalTexts(stage: Stage): string[] {
  const texts = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && texts.size < 100; node = walker.nextNode()) {
    const text = stage.originalText(node).trim();
    if (text.length >= 4 && text.length <= 400 && mayBeRefusal.test(text)) texts.add(text);
  }
  return [...texts];
}

/** The review of what stands in the form, live while it is open. Runs in the on-demand script. */
export function provideReview(stage: Stage): Pick<Assist, 'openReview'> & { close(): void } {
  const { signal } = stage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reply: ReviewReply | null = null;
  let empty = false;

  const close = (): void => {
    clearTimeout(timer);
    panel.hide();
  };
  const panel = createPanel('beian-lens-review', stage, close);

  const fieldOf = (id: string) => stage.recognise().find(({ entry }) => entry.id === id);

  const go = (id: string): void => {
    const field = fieldOf(id);
    if (!field) return;
    panel.avoid(field);
    field.control.scrollIntoView({ block: 'center', inline: 'nearest' });
    const target = field.control.matches('input,textarea,select,button,[tabindex]')
      ? field.control
      : field.control.querySelector<HTMLElement>('input,textarea,select,button,[tabindex]');
    (target ?? field.control).focus({ preventScroll: true });
  };

  const draw = (error?: string): void => {
    const labels = reply?.labels ?? {};
    const count = reply
      ? (labels.count ?? '').replace('{{count}}', String(reply.findings.length))
      : '';
    panel.show(
      <section class="panel" aria-label={labels.title ?? 'Beian Lens'} tabIndex={-1}>
        <header>
          <div>
            <h2>{labels.title ?? 'Beian Lens'}</h2>
            <p role="status">{count}</p>
          </div>
          <IconButton icon="close" label={labels.close ?? '×'} onClick={close} />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by key */}
        <section class="body" tabIndex={0} aria-label={count || '…'}>
          {reply && empty && reply.refusals.length === 0 && (
            <p>{stage.recognise().length === 0 ? labels.noReason : labels.empty}</p>
          )}
          {reply && !(empty && reply.refusals.length === 0) ? (
            <ReviewList reply={reply} onGo={go} stands={(id) => fieldOf(id) !== undefined} />
          ) : (
            !reply && <p role="status">{error ?? '…'}</p>
          )}
        </section>
      </section>,
      reply?.language,
    );
    panel.host.dataset.state = reply ? 'ready' : 'loading';
    panel.host.dataset.findings = String(reply?.findings.length ?? '');
  };

  const run = async (): Promise<void> => {
    const form = readForm(stage);
    const answer = await panel.latest(
      send('review.page', {
        form,
        texts: refusalTexts(stage),
        hasFields: stage.recognise().length > 0,
      }),
    );
    if (!answer) return;
    if (answer.ok) reply = answer.value;
    empty = Object.keys(form).length === 0;
    draw(answer.ok ? undefined : answer.error);
  };
  const later = (): void => {
    if (!panel.shown()) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), debounceMs);
  };

  panel.hear(['input', 'change', 'click'], later);
  stage.onFieldsChanged(later, signal);

  const openReview = (): void => {
    void run().then(() => {
      if (!panel.shown()) return;
      // After a refusal the first field that it speaks of comes into view; the focus is the panel's.
      const first = reply?.refusals
        .filter(({ ofForm }) => !ofForm)
        .flatMap(({ fields }) => fields)
        .find((id) => fieldOf(id));
      const field = first === undefined ? undefined : fieldOf(first);
      if (field) {
        panel.avoid(field);
        field.control.scrollIntoView({ block: 'center', inline: 'nearest' });
      }
      panel.element()?.focus();
    });
  };
  onPageMessage(
    'review.openPanel',
    () => ({}),
    () => {
      stage.assist?.openReview();
      return stage.assist !== undefined;
    },
    signal,
  );
  return { close, openReview };
}
