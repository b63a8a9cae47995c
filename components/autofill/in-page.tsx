import type { RecognisedField } from '../fields/types';
import { onPageMessage } from '../messaging/page';
import { send } from '../messaging/send';
import type { Assist, Stage } from '../messaging/stage';
import { IconButton } from '../ui/button';
import { Notice } from '../ui/notice';
import { WordsContext } from '../ui/words';
import { keyOf, readPage } from './field-keys';
import { FillPreview, ProfileButton } from './fill-preview';
import { FillProgress } from './fill-progress';
import { createOverlay, type Overlay } from './overlay';
import { parseFillRequest, parseTexts } from './page-shapes';
import { pageWords } from './page-words';
import type { Choice, Plan } from './plan';
import type { FilePayload } from './report';
import { requestOf } from './request';
import { FillRun } from './run';

const nothing = (): Record<string, never> => ({});

/** Preview, fill and report on the page itself. Runs in the on-demand script. */
export function provideFill(
  stage: Stage,
  { closeOthers }: { readonly closeOthers: () => void },
): Pick<Assist, 'startFill' | 'run'> & { close(): void } {
  const { signal } = stage;
  const panel = new InPageFill(stage, closeOthers);
  const run = panel.run;
  onPageMessage('fill.read', nothing, () => readPage(stage), signal);
  onPageMessage(
    'fill.translate',
    parseTexts,
    ({ texts }) => texts.map((text) => stage.translate(text)),
    signal,
  );
  onPageMessage(
    'fill.run',
    parseFillRequest,
    (request) => {
      // Not awaited: the popup asks for progress, and may be gone before the end.
      void run.fill(request);
      return run.state;
    },
    signal,
  );
  onPageMessage('fill.status', nothing, () => run.state, signal);
  onPageMessage(
    'fill.cancel',
    nothing,
    () => {
      run.cancel();
      return run.state;
    },
    signal,
  );
  onPageMessage('fill.undo', nothing, () => run.undo(), signal);
  onPageMessage(
    'fill.open',
    nothing,
    () => {
      void panel.open(null);
      return true;
    },
    signal,
  );
  return {
    run,
    startFill: (only) => void panel.open(only ?? null),
    // A fill that runs stays in sight until it is done.
    close: () => {
      if (!run.busy) panel.close();
    },
  };
}

/** The panel on the page. Values are asked for when it opens, which only a gesture does. */
class InPageFill {
  readonly run: FillRun;
  private overlay: Overlay;
  private plan: Plan | null = null;
  /** What was chosen last; the plan of it may still be on its way. */
  private choice: Choice | null | undefined;
  private only: RecognisedField | null = null;
  private failure: string | null = null;
  private isCovered = false;
  private reporting = false;
  private words: ReturnType<typeof pageWords> | null = null;
  private language = 'en';

  constructor(
    stage: Stage,
    private readonly closeOthers: () => void,
  ) {
    this.run = new FillRun(stage, () => {
      if (this.reporting) this.draw();
    });
    this.overlay = createOverlay(stage.signal, {
      covered: () => {
        this.isCovered = true;
        this.draw();
      },
      dismissed: () => this.close(),
    });
  }

  async open(only: RecognisedField | null): Promise<void> {
    if (this.run.busy) return;
    this.closeOthers();
    this.only = only;
    this.reporting = false;
    this.isCovered = false;
    await this.ask(null);
  }

  private async ask(choice: Choice | null): Promise<void> {
    this.choice = choice;
    if (!this.words) {
      const words = await send('fill.words', {});
      if (words.ok) {
        this.language = words.value.language;
        this.words = pageWords(this.language, words.value.namespaces);
      }
    }
    const reply = await send('fill.planHere', { choice });
    // A later choice is under way, whose plan is waited for; or the panel was put away.
    if (choice !== this.choice) return;
    this.failure = reply.ok ? null : reply.error;
    this.plan = reply.ok ? this.narrowed(reply.value.plan) : null;
    this.draw();
  }

  private narrowed(plan: Plan): Plan {
    const { only } = this;
    if (!only) return plan;
    const key = keyOf(only);
    return {
      ...plan,
      rows: plan.rows
        .filter((row) => row.key === key)
        .map((row) => ({ ...row, tick: row.tickable })),
    };
  }

  private async fill(keys: readonly string[]): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    const chosen = plan.rows.filter((row) => row.tickable && keys.includes(row.key));
    const files: FilePayload[] = [];
    for (const { wanted } of chosen) {
      if (wanted?.kind !== 'file') continue;
      const reply = await send('fill.file', { id: wanted.fileId });
      if (reply.ok && reply.value) files.push(reply.value);
    }
    // Put away, or planned anew, while the files came.
    if (plan !== this.plan) return;
    this.reporting = true;
    // Values leave the panel as soon as they are on their way into the fields.
    this.plan = null;
    await this.run.fill(requestOf(plan.rows, chosen, files));
  }

  readonly close = (): void => {
    this.run.cancel();
    // A plan that is on its way is of no use any more.
    this.choice = undefined;
    this.plan = null;
    this.reporting = false;
    this.overlay.hide();
  };

  private draw(): void {
    const { words } = this;
    if (!words) return;
    const t = (key: string) => words(`autofill:${key}`);
    this.overlay.show(
      <WordsContext.Provider value={words}>
        <div class="overlay-head">
          <div>
            <h2>{t('inPage.title')}</h2>
            <p class="muted small">{t('inPage.unofficial')}</p>
          </div>
          <IconButton icon="close" label={t('close')} onClick={this.close} />
        </div>
        {this.isCovered && (
          <Notice kind="warning" live>
            {t('inPage.covered')}
          </Notice>
        )}
        {this.body(words)}
      </WordsContext.Provider>,
      this.language,
    );
  }

  private body(words: ReturnType<typeof pageWords>) {
    if (this.failure) {
      return (
        <Notice kind="error" title={words(`errors:${this.failure}.title`)}>
          <p>{words(`errors:${this.failure}.text`)}</p>
          {this.failure === 'locked' && <ProfileButton />}
        </Notice>
      );
    }
    if (this.reporting) {
      return (
        <FillProgress
          state={this.run.state}
          onCancel={() => this.run.cancel()}
          onUndo={() => void this.run.undo()}
          onAgain={() => void this.open(null)}
        />
      );
    }
    if (!this.plan) return null;
    return (
      <FillPreview
        plan={this.plan}
        onChoice={(choice) => void this.ask(choice)}
        onFill={(keys) => void this.fill(keys)}
      />
    );
  }
}
