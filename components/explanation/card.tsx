import type { RecognisedField } from '../fields/types';
import { send } from '../messaging/send';
import type { Assist, Stage } from '../messaging/stage';
import { Button, IconButton } from '../ui/button';
import { fieldAt, focused } from './badges';
import { CardBody } from './card-view';
import type { CardContent } from './content';
import { readValue } from './page-values';
import { createPanel } from './panel';

/** What a card stands for: a field, or any text that has the focus. */
interface Subject {
  readonly field: RecognisedField | null;
  readonly label: string;
}

function ownText(stage: Stage, element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < 80; node = walker.nextNode()) {
    text += stage.originalText(node).trim();
  }
  return text;
}

/** The words in front of a box that is no known field: those of its row, up to the box. */
function textBefore(stage: Stage, element: Element): string {
  let row: Element | null = element;
  for (let level = 0; row && level < 6; level += 1, row = row.parentElement) {
    const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      const text = stage.originalText(node).trim();
      if (/\p{Script=Han}/u.test(text)) return text;
    }
  }
  return element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
}

function subjectOf(stage: Stage, field: RecognisedField | null): Subject | null {
  if (field) return { field, label: field.label };
  const element = focused();
  if (!element || element === document.body || element === document.documentElement) return null;
  const known = fieldAt(stage.recognise(), element);
  if (known) return { field: known, label: known.label };
  const label = ownText(stage, element) || textBefore(stage, element);
  return label ? { field: null, label: label.slice(0, 80) } : null;
}

/** What stands under region and kind of entity decides which rules the card shows. */
function circumstances(stage: Stage): { region?: string; entityType?: string } {
  const standing = (id: string): string => {
    const field = stage.recognise().find(({ entry }) => entry.id === id);
    return field ? readValue(field).slice(0, 200) : '';
  };
  const region = standing('entity.region');
  const entityType = standing('entity.type');
  return { ...(region ? { region } : {}), ...(entityType ? { entityType } : {}) };
}

export interface CardNeighbors {
  /** Opens the composer for a remark field. */
  compose(field: RecognisedField): void;
  openReview(): void;
  /** The card takes the place of whatever panel is open. */
  closeOthers(): void;
}

/** The field card, docked beside the page. Runs in the on-demand script. */
export function provideCard(
  stage: Stage,
  neighbors: CardNeighbors,
): Pick<Assist, 'openCard'> & { close(): void } {
  let subject: Subject | null = null;
  let labels: Readonly<Record<string, string>> = {};

  const close = (): void => panel.hide(subject?.field?.control);
  const panel = createPanel('beian-lens-card', stage, close);

  const draw = (content: CardContent | null, title: string, error?: string): void => {
    const field = subject?.field ?? null;
    if (content) labels = content.labels;
    panel.host.dataset.field = field?.entry.id ?? '';
    panel.show(
      <section class="panel" aria-label={labels.card ?? 'Beian Lens'} tabIndex={-1}>
        <header>
          <div>
            <h2>{content?.title ?? title}</h2>
            {content && (
              <p>
                <span lang="zh-CN">{content.zh}</span>
                {content.pinyin && <span lang="zh-Latn"> {content.pinyin}</span>}
              </p>
            )}
          </div>
          <IconButton icon="close" label={labels.close ?? '×'} onClick={close} />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by key */}
        <div class="body" tabIndex={0} role="document" aria-label={content?.title ?? title}>
          {content ? (
            <CardBody content={content} />
          ) : (
            <p role="status">{error ?? labels.loading}</p>
          )}
        </div>
        {content && (
          <footer>
            {content.fillable && field && (
              <Button
                kind="primary"
                onClick={(event) => {
                  if (!event.isTrusted) return;
                  // The preview takes the card's place.
                  close();
                  stage.assist?.startFill(field);
                }}
              >
                {labels.fill}
              </Button>
            )}
            {content.composes && field && (
              <Button onClick={(event) => event.isTrusted && neighbors.compose(field)}>
                {labels.compose}
              </Button>
            )}
            <Button kind="quiet" onClick={() => neighbors.openReview()}>
              {labels.review}
            </Button>
            <small>{labels.unofficial}</small>
          </footer>
        )}
        <div class="visually-hidden" role="status">
          {content ? `${content.title}. ${content.field?.enter ?? content.text ?? ''}` : ''}
        </div>
      </section>,
      content?.language,
    );
    panel.host.dataset.state = content ? 'ready' : 'loading';
  };

  const load = async (next: Subject, takeFocus: boolean): Promise<void> => {
    subject = next;
    panel.avoid(next.field);
    const reply = await panel.latest(
      send('explanation.card', {
        fieldId: next.field?.entry.id ?? null,
        label: next.label.slice(0, 200),
        ...circumstances(stage),
      }),
    );
    if (!reply) return;
    if (!reply.ok) {
      draw(null, next.label, labels.failed ?? reply.error);
      return;
    }
    const content = reply.value;
    const gloss =
      content.kind === 'unknown' ? (stage.translate(next.label) ?? content.labels.unknown) : null;
    draw(
      gloss === null || gloss === undefined ? content : { ...content, title: gloss },
      next.label,
    );
    if (takeFocus) panel.element()?.focus();
  };

  const follow = (event: Event): void => {
    if (!panel.shown()) return;
    const field = fieldAt(stage.recognise(), event.composedPath()[0] as Element);
    if (field && field.control !== subject?.field?.control) {
      void load({ field, label: field.label }, false);
    }
  };
  panel.hear(['focusin'], follow);
  stage.onFieldsChanged(() => {
    // React replaces controls; the card stays with the field, not with the node.
    const before = subject?.field;
    if (!panel.shown() || !before || before.control.isConnected || !subject) return;
    const again = stage.recognise().find(({ entry }) => entry.id === before.entry.id) ?? null;
    subject = { ...subject, field: again ?? before };
    panel.avoid(again);
  }, stage.signal);

  return {
    close,
    openCard: (field, takeFocus = false) => {
      // The key within the card: what it explains is the page.
      if (!field && document.activeElement === panel.host) return;
      neighbors.closeOthers();
      const next = subjectOf(stage, field) ?? { field: null, label: '' };
      const same = next.field?.control === subject?.field?.control && next.label === subject?.label;
      // The key again: into the card.
      if (panel.shown() && same) panel.element()?.focus();
      else void load(next, takeFocus);
    },
  };
}
