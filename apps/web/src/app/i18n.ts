import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import common from './locales/en/common.json' with { type: 'json' };

/** Each feature's words travel with the feature: only `common` is there from the start. */
const catalogues = {
  answers: () => import('./locales/en/answers.json', { with: { type: 'json' } }),
  exemptions: () => import('./locales/en/exemptions.json', { with: { type: 'json' } }),
  endings: () => import('./locales/en/endings.json', { with: { type: 'json' } }),
  identity: () => import('./locales/en/identity.json', { with: { type: 'json' } }),
  home: () => import('./locales/en/home.json', { with: { type: 'json' } }),
  register: () => import('./locales/en/register.json', { with: { type: 'json' } }),
  recommendations: () => import('./locales/en/recommendations.json', { with: { type: 'json' } }),
  imports: () => import('./locales/en/imports.json', { with: { type: 'json' } }),
  meetings: () => import('./locales/en/meetings.json', { with: { type: 'json' } }),
  minutes: () => import('./locales/en/minutes.json', { with: { type: 'json' } }),
  programmes: () => import('./locales/en/programmes.json', { with: { type: 'json' } }),
  calendars: () => import('./locales/en/calendars.json', { with: { type: 'json' } }),
  portfolios: () => import('./locales/en/portfolios.json', { with: { type: 'json' } }),
  messages: () => import('./locales/en/messages.json', { with: { type: 'json' } }),
  operator: () => import('./locales/en/operator.json', { with: { type: 'json' } }),
  reminders: () => import('./locales/en/reminders.json', { with: { type: 'json' } }),
  reports: () => import('./locales/en/reports.json', { with: { type: 'json' } }),
  committees: () => import('./locales/en/committees.json', { with: { type: 'json' } }),
  paper: () => import('./locales/en/paper.json', { with: { type: 'json' } }),
  people: () => import('./locales/en/people.json', { with: { type: 'json' } }),
  councilSettings: () => import('./locales/en/council-settings.json', { with: { type: 'json' } }),
  settings: () => import('./locales/en/settings.json', { with: { type: 'json' } }),
  testClock: () => import('./locales/en/test-clock.json', { with: { type: 'json' } }),
} as const;
export type Catalogue = keyof typeof catalogues;

await i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'common',
  resources: { en: { common } },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** Has a feature's words ready before its page is shown, so that no page flickers from keys to words. */
export async function loadWords(...names: readonly Catalogue[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      if (i18next.hasResourceBundle('en', name)) return;
      const words = await catalogues[name]();
      i18next.addResourceBundle('en', name, words.default);
    }),
  );
}
