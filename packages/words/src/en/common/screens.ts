import { wordsWanted } from '../values/words-wanted.ts';
import { coreStatus } from '../values/core-status.ts';
import { decision } from '../values/decision.ts';
import { sourceKind } from '../values/source-kind.ts';

export const common = {
  exempt: 'Exempt',
  wordsWanted,
  wordsWantedOf: '{{title}}: the committee’s words are not yet here',
  confidential: 'Confidential',
  brand: 'Holdfast',
  skip: 'Skip to main content',
  loading: 'One moment…',
  footer: 'Holdfast keeps what scrutiny recommended, what was answered, and what then happened.',
  rag: 'Rated',
  none: 'None',
  notKnown: 'Not known',
  cancel: 'Cancel',
  chooseMeeting: 'Choose a meeting',
  close: 'Close',
  showMore: 'Show {{count}} more',
  nav: {
    label: 'Main',
    menu: 'Menu',
    home: 'Home',
    register: 'Register',
    imports: 'Imports',
    meetings: 'Meetings',
    reports: 'Monitoring report',
    reminders: 'Reminders',
    settings: 'Settings',
  },
  account: {
    own: 'Your account',
    change: 'Change council',
    signOut: 'Sign out',
    operate: 'The queue',
  },
  banner: {
    success: 'Done',
    important: 'Important',
  },
  form: {
    error: 'Error:',
    problem: 'There is a problem',
    sending: 'Saving…',
    optional: '{{label}} (optional)',
  },
  date: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    hint: 'For example, 16 8 2012',
    useToday: 'Use today',
    enter: 'Enter the day, month and year',
    incomplete: 'Enter the day, the month as a number, and all four figures of the year',
    impossible: '{{day}}/{{month}}/{{year}} is not a day in the calendar. Check the day and the month',
  },
  when: {
    notADate: '{{words}} (no date can be read from this)',
    range: '{{from}} to {{to}}',
    by: 'by {{date}}',
    readAs: '· read as {{understood}}',
  },
  overdue: {
    response: 'Response overdue since {{date}}',
    action: 'Action overdue since {{date}}',
    update: 'Update overdue since {{date}}',
  },
  status: coreStatus,
  decision,
  source: sourceKind,
  format: {
    docx: 'Word',
    xlsx: 'Excel',
    csv: 'CSV',
  },
  uploadState: {
    received: 'Waiting to be read',
    reading: 'Being read',
    understood: 'Waiting for you',
    refused: 'Refused',
    failed: 'Could not be read',
    confirmed: 'In the register',
    undone: 'Undone',
  },
  notFound: {
    title: 'There is nothing at this address',
    why: 'It may have been typed or copied wrongly, or what it showed belongs to another council or has been withdrawn.',
    searchRegister: 'Search the register',
  },
  problem: {
    offline: 'The server could not be reached. What you typed is still here: check the connection and try again.',
    unavailable: 'Holdfast is not available for a moment. What you typed is still here: try again shortly.',
    signedOut:
      'You have been signed out. What you typed is still here: sign in again in another tab, come back, and press the button again.',
    signInElsewhere: 'Sign in (opens in a new tab)',
    unknown:
      'There was a fault in Holdfast. What you typed is still here: try again, and tell your administrator if it happens twice.',
  },
  problemPage: {
    again: 'Try again',
    number: 'If you ask for help, give this number: {{number}}',
    offline: {
      title: 'The server could not be reached',
      why: 'Your computer has no way to Holdfast at the moment. Nothing that was saved is lost.',
      do: 'Check the connection, then try again.',
    },
    unavailable: {
      title: 'Holdfast is not available for a moment',
      why: 'It is being restarted, or its database cannot be reached. Nothing that was saved is lost.',
      do: 'Wait a minute, then try again.',
    },
    notAllowed: {
      title: 'Your role does not allow this',
      why: 'Somebody with another role in your council can do it.',
      do: 'Ask your council’s administrator if you should be able to.',
    },
    surprise: {
      title: 'There is a fault in Holdfast',
      why: 'This should not have happened. Nothing that was saved is lost.',
      do: 'Try again. If it happens twice, tell your council’s administrator.',
    },
  },
} as const;
