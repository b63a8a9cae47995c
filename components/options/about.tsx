import { browser } from 'wxt/browser';
import { LensMark } from '../ui/lens-mark';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useWords } from '../ui/words';

export function AboutView() {
  const t = useWords('options');
  return (
    <div class="options-view">
      <header>
        <h1>{t('nav.about')}</h1>
      </header>
      <p class="side-title">
        <LensMark size={48} />
        <span>
          {t('common:appName')}
          <br />
          <span class="muted small">
            {t('about.version', { version: browser.runtime.getManifest().version })}
          </span>
        </span>
      </p>
      <Notice title={t('common:unofficial')}>{t('about.unofficial')}</Notice>
      <Section title={t('about.sources.title')}>
        <p class="prose">{t('about.sources.text')}</p>
      </Section>
      <Section title={t('about.license.title')}>
        <p class="prose">{t('about.license.text')}</p>
      </Section>
    </div>
  );
}
