import { send } from '../messaging/send';
import { filingsChanged } from './changes';
import { type Edit, editsOf, withEdits } from './edits';
import { type Filing, newFiling } from './filing';

export interface Shown {
  readonly all: readonly Filing[];
  readonly current: Filing | null;
  readonly error: string | null;
  readonly gone: boolean;
}

/** What was sent off, or could not be kept and goes with the next change. */
interface Batch {
  readonly id: string;
  readonly edits: readonly Edit[];
  failed: boolean;
}

/**
 * The filings as one window shows them: what the worker keeps, with this window's own changes over
 * it until they are kept. A window that looks at an old state sends what was changed in it and no
 * more, and shows at once what another window wrote.
 */
export class FilingsDesk {
  private kept: readonly Filing[] | null = null;
  /** Begun here and not kept yet; one that nobody asked for gives way to one that was kept. */
  private begun: { readonly filing: Filing; readonly asked: boolean }[] = [];
  private batches: Batch[] = [];
  private currentId = '';
  private error: string | null = null;
  private gone = false;
  private sent = 0;

  constructor(private readonly show: (shown: Shown) => void) {}

  open(signal: AbortSignal): void {
    filingsChanged.heard(() => void this.read(), signal);
    void this.read();
  }

  async read(): Promise<void> {
    const before = this.sent;
    const reply = await send('checklist.list', {});
    // Older than what this window wrote since; that is told when it is kept, and read anew.
    if (before !== this.sent && this.kept) return;
    if (!reply.ok) {
      this.error = reply.error;
      this.draw();
      return;
    }
    const wasKept = this.isKept(this.currentId);
    this.kept = reply.value;
    this.begun = this.begun.filter(({ filing, asked }) => {
      const untouched = !asked && !this.batches.some(({ id }) => id === filing.id);
      return !this.isKept(filing.id) && !(untouched && reply.value.length > 0);
    });
    if (wasKept && !this.isKept(this.currentId)) this.gone = true;
    this.draw();
  }

  choose(id: string): void {
    this.currentId = id;
    this.gone = false;
    this.draw();
  }

  add(): void {
    this.begin(true);
    this.gone = false;
    this.draw();
  }

  /** `shown`: the filing that the change was made against, as the view had it. */
  change(shown: Filing, change: Partial<Filing>): void {
    this.gone = false;
    void this.write(shown.id, editsOf(shown, change));
    this.draw();
  }

  async keep(id: string): Promise<void> {
    if (!this.isKept(id)) await this.write(id, []);
  }

  remove(id: string): void {
    this.forget(id);
    this.draw();
    this.sent += 1;
    void send('checklist.remove', { id }).then((reply) => {
      if (!reply.ok) this.error = reply.error;
      return this.read();
    });
  }

  private isKept(id: string): boolean {
    return this.kept?.some((filing) => filing.id === id) ?? false;
  }

  private begin(asked: boolean): void {
    const filing = newFiling(crypto.randomUUID(), '', Date.now());
    this.begun = [{ filing, asked }, ...this.begun];
    this.currentId = filing.id;
  }

  private forget(id: string): void {
    this.kept = this.kept?.filter((filing) => filing.id !== id) ?? null;
    this.begun = this.begun.filter(({ filing }) => filing.id !== id);
    this.batches = this.batches.filter((batch) => batch.id !== id);
  }

  private async write(id: string, edits: readonly Edit[]): Promise<void> {
    const again = this.batches.filter((batch) => batch.id === id && batch.failed);
    const batch: Batch = {
      id,
      edits: [...again.flatMap((each) => each.edits), ...edits],
      failed: false,
    };
    this.batches = [...this.batches.filter((each) => !again.includes(each)), batch];
    this.sent += 1;
    const fresh = !this.isKept(id);
    const request = { id, fresh, edits: [...batch.edits] };
    let reply = await send('checklist.change', request);
    // Its answer was lost with the worker that was stopped; the same written twice is the same.
    if (!reply.ok && reply.error === 'noAnswer') reply = await send('checklist.change', request);
    this.error = reply.ok ? null : reply.error;
    if (!reply.ok) {
      batch.failed = true;
      // What no filing can hold would hold up all that follows it.
      if (reply.error === 'shape') this.batches = this.batches.filter((each) => each !== batch);
    } else {
      this.batches = this.batches.filter((each) => each !== batch);
      if (reply.value) this.take(reply.value);
      else {
        this.gone = id === this.currentId;
        this.forget(id);
      }
    }
    this.draw();
  }

  /** What the worker answered, unless a later state was read in between. */
  private take(filing: Filing): void {
    const known = this.kept?.find(({ id }) => id === filing.id);
    this.begun = this.begun.filter((each) => each.filing.id !== filing.id);
    if (known && known.updatedAt > filing.updatedAt) return;
    this.kept = known
      ? (this.kept ?? []).map((each) => (each === known ? filing : each))
      : [filing, ...(this.kept ?? [])];
  }

  private draw(): void {
    if (!this.kept) {
      if (this.error) this.show({ all: [], current: null, error: this.error, gone: false });
      return;
    }
    if (this.kept.length + this.begun.length === 0) this.begin(false);
    const all = [...this.begun.map(({ filing }) => filing), ...this.kept].map((filing) =>
      withEdits(
        filing,
        this.batches.filter(({ id }) => id === filing.id).flatMap(({ edits }) => edits),
      ),
    );
    const current = all.find(({ id }) => id === this.currentId) ?? all[0] ?? null;
    this.currentId = current?.id ?? '';
    this.show({ all, current, error: this.error, gone: this.gone });
  }
}
