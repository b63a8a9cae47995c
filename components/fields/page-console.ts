import type { ConsoleStep, OfficialConsole } from '../consoles/types';
import { type Learned, learn } from './recognise/learn';
import type { PageEntry } from './types';

/** A console as its own page needs it: what its labels say stands in `learned`. */
export interface PageConsole {
  readonly id: string;
  readonly steps: readonly ConsoleStep[];
  readonly fields: readonly PageEntry[];
  readonly learned: Learned;
}

/** Reads a console's catalogue; at build, for the page. */
export function pageConsoleOf({ id, steps, fields }: OfficialConsole): PageConsole {
  return {
    id,
    steps,
    fields: fields.map(({ labels: _, ...entry }) => entry),
    learned: learn(
      fields,
      steps.flatMap((step) => step.headings),
    ),
  };
}
