import { practice } from './practice.ts';
import { regions } from './regions.ts';
import {
  afterChange,
  asyncInstances,
  choicesFor,
  isLocked,
  type Part,
  publish,
  type Row,
  rowSections,
} from './widget-rows.ts';

type Values = Record<string, unknown>;

/** What the Vue pages' templates share, whatever the major version of Vue. */
export const data = () => ({
  sections: rowSections,
  regions,
  values: Object.fromEntries(
    rowSections
      .flatMap((section) => section.rows)
      .flatMap((row) => [row, ...(row.second ? [row.second] : [])])
      .map((part) => [part.key, emptyOf(part)]),
  ) as Values,
  instances: [] as typeof asyncInstances,
  loading: false,
});

/** Element's controls tell a list from a text by what they are first given. */
function emptyOf(part: Part): unknown {
  if (part.widget === 'switch' || part.widget === 'agree') return false;
  if (part.widget === 'number') return undefined;
  return /multiple|checkboxes|upload|range/.test(part.widget) ? [] : '';
}

interface Self {
  values: Values;
  instances: typeof asyncInstances;
  loading: boolean;
}

export const methods = {
  set(this: Self, key: string, value: unknown) {
    for (const [each, next] of Object.entries(afterChange(this.values, key, value))) {
      if (this.values[each] !== next) this.values[each] = next;
    }
  },
  choices(this: Self, part: Part) {
    return choicesFor(part, this.values);
  },
  locked(this: Self, part: Part) {
    return isLocked(part, this.values);
  },
  parts(row: Row): Part[] {
    return row.second ? [row, row.second] : [row];
  },
  load(this: Self, open: boolean) {
    if (!open || this.instances.length > 0 || this.loading) return;
    this.loading = true;
    setTimeout(() => {
      this.instances = asyncInstances;
      this.loading = false;
    }, 400);
  },
};

/** Publishes what is held; an untouched switch or box is not yet a value. */
export function publishVue(values: Values): void {
  practice.step = 'widgets';
  const said = Object.entries(values).filter(([, value]) => value !== false);
  publish(Object.fromEntries(said));
}
