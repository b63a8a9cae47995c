/**
 * Calendar days as `YYYY-MM-DD` text. Deadlines are China's: a day is told from an instant in
 * Asia/Shanghai (UTC+8, no daylight saving since 1991), never in the reader's own zone.
 */
const dayMs = 86_400_000;
const chinaOffsetMs = 8 * 3_600_000;

/** The day in China at an instant (milliseconds since 1970, UTC). */
export function chinaDay(instant: number): string {
  return new Date(instant + chinaOffsetMs).toISOString().slice(0, 10);
}

/** The instant at which a day in China ends (the first millisecond of the next). */
export function endOfChinaDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + dayMs - chinaOffsetMs;
}

/** A day `count` days later. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
