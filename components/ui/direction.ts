/** Whether a language runs from right to left; layouts follow by `dir` alone (logical properties). */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';

/** Says what language our own element on a page is written in; the page's is another. */
export function setLanguage(host: HTMLElement, language: string | undefined): void {
  if (language === undefined) return;
  host.lang = language;
  host.dir = directionOf(language);
}
