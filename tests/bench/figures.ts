/** One line of the bench: what was measured, in what unit, against which budget. */
export interface Figure {
  readonly what: string;
  readonly unit: 'bytes' | 'ms' | 'ms/frame' | 'MB' | 'texts';
  readonly median: number;
  /** Smallest and largest of the runs. */
  readonly spread: readonly [number, number];
  readonly bare?: number;
  readonly budget?: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs of one measurement as a line. */
export function figure(
  what: string,
  unit: Figure['unit'],
  runs: readonly number[],
  more: Pick<Figure, 'bare' | 'budget'> = {},
): Figure {
  return {
    what,
    unit,
    median: median(runs),
    spread: [Math.min(...runs), Math.max(...runs)],
    ...more,
  };
}

/** What the extension adds to a bare page: each run less the bare page's median. */
export function over(
  what: string,
  unit: Figure['unit'],
  withUs: readonly number[],
  bare: readonly number[],
  budget?: number,
): Figure {
  const base = median(bare);
  const runs = withUs.map((value) => value - base);
  return figure(what, unit, runs, { bare: base, ...(budget === undefined ? {} : { budget }) });
}

const short = (value: number): string =>
  Math.abs(value) >= 1000 ? value.toFixed(0) : value.toFixed(Math.abs(value) < 10 ? 2 : 1);

/** The figures as a table, each as a share of its budget. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, unit, median: middle, spread, bare, budget }) => [
    what,
    `${short(middle)} ${unit}`,
    `${short(spread[0])} to ${short(spread[1])}`,
    bare === undefined ? '' : short(bare),
    budget === undefined ? '' : short(budget),
    budget === undefined
      ? ''
      : budget === 0
        ? middle === 0
          ? 'ok'
          : 'OVER'
        : (middle / budget).toFixed(2),
  ]);
  const all = [['', 'median', 'spread', 'bare page', 'budget', 'of budget'], ...rows];
  const widths =
    all[0]?.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
