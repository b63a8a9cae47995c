import { officialHosts } from '../consoles/matches';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { useWords } from '../ui/words';
import { permissions } from './permissions';

const stored = ['profile', 'checklist', 'watch', 'settings'] as const;
const nevers = ['send', 'act', 'secrets', 'load', 'others'] as const;

/** What is kept, where, and what never happens: said so that it can be checked. */
export function PrivacyView() {
  const t = useWords('options');
  return (
    <div class="options-view">
      <header>
        <h1>{t('nav.privacy')}</h1>
        <p class="lead">{t('privacy.lead')}</p>
      </header>
      <Section title={t('privacy.stored.title')}>
        <table class="table">
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{t('privacy.stored.what')}</th>
              <th scope="col">{t('privacy.stored.how')}</th>
            </tr>
          </thead>
          <tbody>
            {stored.map((what) => (
              <tr key={what}>
                <th scope="row">{t(`privacy.stored.${what}.name`)}</th>
                <td>{t(`privacy.stored.${what}.text`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="muted">{t('privacy.stored.remove')}</p>
      </Section>
      <Section title={t('privacy.never.title')}>
        <ul class="points points-never">
          {nevers.map((never) => (
            <li key={never}>
              <Icon name="close" />
              <span>{t(`privacy.never.${never}`)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('privacy.network.title')}>
        <p class="prose">{t('privacy.network.text')}</p>
      </Section>
      <Section title={t('privacy.permissions.title')}>
        <p class="muted">{t('privacy.permissions.text')}</p>
        <table class="table">
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{t('privacy.permissions.name')}</th>
              <th scope="col">{t('privacy.permissions.why')}</th>
            </tr>
          </thead>
          <tbody>
            {permissions.map((name) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{t(`permission.${name}`)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('privacy.permissions.hosts')}</th>
              <td>
                {t('permission.hosts')}
                <ul>
                  {officialHosts.map((host) => (
                    <li key={host}>
                      <code>{host}</code>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
            <tr>
              <th scope="row">{t('privacy.permissions.optional')}</th>
              <td>
                {t('permission.optional')} {t('permission.webRequest')}
              </td>
            </tr>
          </tbody>
        </table>
      </Section>
    </div>
  );
}
