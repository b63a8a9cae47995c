import { useWords } from './words';

/** How far a statement can be trusted. */
export type Standing = 'official' | 'seen' | 'advice';

export interface Source {
  /** Name of the document or page. */
  readonly name: string;
  readonly url?: string;
  /** ISO date of the source, or of the day it was seen. */
  readonly date: string;
  readonly standing: Standing;
}

/** Where a statement comes from, when, and what it is worth. */
export function SourceLine({ name, url, date, standing }: Source) {
  const t = useWords('common');
  return (
    <p class="source">
      <span class="standing">{t(`standing.${standing}`)}</span>{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {', '}
      <time dateTime={date}>{date}</time>
    </p>
  );
}
