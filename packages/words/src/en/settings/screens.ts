import { committeeKind } from '../values/names.ts';

export const settings = {
  title: 'Settings',
  welsh: 'Welsh: {{checked}} of {{texts}} texts were checked by a reader of Welsh.',
  rooms: {
    committees: {
      title: 'Committees',
      what: 'Which bodies meet, who sits on them, and who takes over their work when they end.',
    },
    people: {
      title: 'People',
      what: 'Who can be named, what each person can do and leads, and who leaves.',
    },
    portfolios: {
      title: 'Portfolios',
      what: 'What the executive is responsible for, and who holds it.',
    },
    words: {
      title: 'Words and ratings',
      what: 'The council’s own words, and what each is understood as.',
    },
    calendars: {
      title: 'Calendars',
      what: 'Meetings in people’s own calendars, and meetings imported from where they are kept now.',
    },
    sending: {
      title: 'When and how people are reminded',
      what: 'Which reminders there are and when, who is told next, and how messages are sent.',
    },
    clocks: {
      title: 'Clocks',
      what: 'How long everybody has: responses, call-in, updates, reports, closure days.',
    },
    history: {
      title: 'History',
      what: 'Who changed which setting, when, from what to what, and how to put it back.',
    },
    start: {
      title: 'Start here',
      what: 'The first hour of a new council, step by step.',
    },
  },
  on: 'On {{date}}',
  newPlaceFrom: 'First day in its new place',
  newPlaceFromHint:
    'Before this day it is shown in its old place. Leave it empty if the old place was a mistake: it is then corrected for every day.',
  otherDay: 'Show another day',
  day: 'Day',
  showDay: 'Show this day',
  backToToday: 'Back to today',
  committee: {
    title: 'Committees',
    none: 'Add the committees whose recommendations you keep.',
    name: 'Name of the committee',
    kind: 'Kind',
    enter: 'Enter the name of the committee',
    add: 'Add a committee',
    save: 'Add this committee',
  },
  kind: committeeKind,
  portfolio: {
    title: 'Portfolios',
    none: 'Add the areas that the executive is responsible for, and who holds each.',
    name: 'Name of the portfolio',
    holder: 'Who holds it',
    enter: 'Enter the name of the portfolio',
    add: 'Add a portfolio',
    save: 'Add this portfolio',
  },
  words: {
    title: 'The council’s words for statuses',
    what: 'The council’s words are always kept and printed. Each is understood as one fixed status, so that things can be counted.',
    word: 'The council says',
    means: 'Understood as',
    since: 'Since',
    until: '{{from}} to {{to}}',
    rag: 'Ratings: {{name}}',
  },
} as const;
