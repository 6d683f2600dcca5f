import type answers from './locales/en/answers.json';
import type calendars from './locales/en/calendars.json';
import type committees from './locales/en/committees.json';
import type common from './locales/en/common.json';
import type endings from './locales/en/endings.json';
import type exemptions from './locales/en/exemptions.json';
import type home from './locales/en/home.json';
import type identity from './locales/en/identity.json';
import type imports from './locales/en/imports.json';
import type meetings from './locales/en/meetings.json';
import type messages from './locales/en/messages.json';
import type minutes from './locales/en/minutes.json';
import type programmes from './locales/en/programmes.json';
import type operator from './locales/en/operator.json';
import type paper from './locales/en/paper.json';
import type people from './locales/en/people.json';
import type councilSettings from './locales/en/council-settings.json';
import type portfolios from './locales/en/portfolios.json';
import type recommendations from './locales/en/recommendations.json';
import type register from './locales/en/register.json';
import type reminders from './locales/en/reminders.json';
import type reports from './locales/en/reports.json';
import type settings from './locales/en/settings.json';
import type testClock from './locales/en/test-clock.json';

// A word that is in no catalogue does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      answers: typeof answers;
      calendars: typeof calendars;
      committees: typeof committees;
      common: typeof common;
      endings: typeof endings;
      exemptions: typeof exemptions;
      home: typeof home;
      identity: typeof identity;
      imports: typeof imports;
      meetings: typeof meetings;
      messages: typeof messages;
      minutes: typeof minutes;
      programmes: typeof programmes;
      operator: typeof operator;
      paper: typeof paper;
      people: typeof people;
      councilSettings: typeof councilSettings;
      portfolios: typeof portfolios;
      recommendations: typeof recommendations;
      register: typeof register;
      reminders: typeof reminders;
      reports: typeof reports;
      settings: typeof settings;
      testClock: typeof testClock;
    };
  }
}
