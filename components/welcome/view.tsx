import { ButtonLink } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { Notice } from '../ui/notice';
import { Row, Rows, Section } from '../ui/section';
import { useWords } from '../ui/words';

const does: readonly (readonly [key: string, icon: IconName])[] = [
  ['read', 'language'],
  ['explain', 'info'],
  ['fill', 'form'],
  ['prepare', 'list'],
  ['footer', 'footer'],
  ['messages', 'message'],
];

const nevers = ['send', 'act', 'official', 'guess'] as const;

/** Where filing happens; the same addresses that the content script runs on. */
const places = [
  ['console', 'https://beian.aliyun.com/'],
  ['miit', 'https://beian.miit.gov.cn/'],
  ['publicSecurity', 'https://beian.mps.gov.cn/'],
] as const;

/** The first page after installation. */
export function WelcomeView() {
  const t = useWords('welcome');
  return (
    <div class="options-view">
      <header>
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
      </header>
      <Section title={t('profile.title')}>
        <p class="prose">{t('profile.text')}</p>
        <Notice>{t('profile.lock')}</Notice>
        <div class="button-row">
          <ButtonLink kind="primary" icon="person" href="#profile">
            {t('profile.start')}
          </ButtonLink>
          <ButtonLink icon="list" href="/popup.html?view=checklist">
            {t('profile.checklist')}
          </ButtonLink>
        </div>
      </Section>
      <div class="columns columns-wide">
        <Section title={t('does.title')}>
          <ul class="points">
            {does.map(([key, icon]) => (
              <li key={key}>
                <Icon name={icon} />
                <span>{t(`does.${key}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('never.title')}>
          <ul class="points points-never">
            {nevers.map((key) => (
              <li key={key}>
                <Icon name="close" />
                <span>{t(`never.${key}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Section title={t('begin.title')}>
        <p class="prose">{t('begin.text')}</p>
        <Rows>
          {places.map(([key, url]) => (
            <Row
              key={key}
              note={t(`begin.${key}.text`)}
              end={
                <ButtonLink kind="quiet" icon="external" href={url} newTab>
                  {t('begin.open')}
                  <span class="visually-hidden"> {t(`begin.${key}.name`)}</span>
                </ButtonLink>
              }
            >
              {t(`begin.${key}.name`)}
            </Row>
          ))}
        </Rows>
        <p class="muted">{t('begin.icon')}</p>
      </Section>
    </div>
  );
}
