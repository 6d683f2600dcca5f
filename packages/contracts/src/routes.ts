import { accountRoutes } from './identity/account-routes.ts';
import { answersRoutes } from './answers/routes.ts';
import { calendarSyncRoutes } from './calendar-sync/routes.ts';
import { committeesRoutes } from './committees/routes.ts';
import { councilsRoutes } from './councils/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { homeRoutes } from './home/routes.ts';
import { identityRoutes } from './identity/routes.ts';
import { importsRoutes } from './imports/routes.ts';
import { meetingSchedulesRoutes } from './meeting-schedules/routes.ts';
import { meetingsRoutes } from './meetings/routes.ts';
import { messagesRoutes } from './messages/routes.ts';
import { metricsRoutes } from './metrics/routes.ts';
import { minutesRoutes } from './minutes/routes.ts';
import { operatorRoutes } from './operator/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { portfoliosRoutes } from './portfolios/routes.ts';
import { publicationsRoutes } from './publications/routes.ts';
import { recommendationsRoutes } from './recommendations/routes.ts';
import { remindersRoutes } from './reminders/routes.ts';
import { reportsRoutes } from './reports/routes.ts';
import { settingsRoutes } from './settings/routes.ts';
import { viewsRoutes } from './views/routes.ts';
import type { RouteTable } from './route.ts';

/** Every route of the API, by noun. */
export const routes = {
  account: accountRoutes,
  answers: answersRoutes,
  'calendar-sync': calendarSyncRoutes,
  committees: committeesRoutes,
  councils: councilsRoutes,
  health: healthRoutes,
  home: homeRoutes,
  identity: identityRoutes,
  imports: importsRoutes,
  'meeting-schedules': meetingSchedulesRoutes,
  meetings: meetingsRoutes,
  messages: messagesRoutes,
  metrics: metricsRoutes,
  minutes: minutesRoutes,
  operator: operatorRoutes,
  people: peopleRoutes,
  portfolios: portfoliosRoutes,
  publications: publicationsRoutes,
  recommendations: recommendationsRoutes,
  reminders: remindersRoutes,
  reports: reportsRoutes,
  settings: settingsRoutes,
  views: viewsRoutes,
} as const satisfies Readonly<Record<string, RouteTable>>;

/** What each noun is about, for the page about the API. */
export const nounDescriptions: Readonly<Record<keyof typeof routes, string>> = {
  account: 'Your own account: its password, and where you are signed in',
  answers: 'What people were asked by a reminder, their answers, and their acceptance into the register',
  'calendar-sync': 'Calendars that meetings are imported from, and calendars that people subscribe to',
  committees: 'Committees, who sits on them, and how a committee ends',
  councils: 'The council of the session, and what its words for a status mean',
  health: 'Whether the process works, for whatever watches the machine',
  home: 'What needs the person who is signed in',
  identity: 'Signing in and out, choosing a council, accepting an invitation',
  imports: 'Papers that are read into the register',
  'meeting-schedules': 'A committee’s dates for a municipal year, drafted, approved and published',
  meetings: 'Meetings, and the days that follow from them',
  messages: 'Messages that were kept here, that failed or that came back',
  metrics: 'Figures for Prometheus',
  minutes: 'Agendas, attendance, declarations, minutes and resolutions of a meeting',
  operator: 'The queue of deferred jobs, for whoever looks after the machine',
  people: 'People who can be named, what they may do, invitations, and leaving',
  portfolios: 'Areas of executive responsibility, who holds them, and reshuffles',
  publications: 'Papers of meetings as they were published, version by version',
  recommendations: 'The register: recommendations, responses, progress, actions and exemptions',
  reminders: 'Which reminders are sent, when, by which channel, and what is not answered',
  reports: 'Reports for a meeting',
  settings: 'What a council has set, from when, and who changed it',
  views: 'A person’s own views of the register',
};
