import type { Whole } from '../../catalogue.ts';
import type { endings as english } from '../../en/endings/sentences.ts';

const first = 'Newidiwch hynny, neu canslwch ef yn gyntaf.';

export const endings = {
  carried_out:
    'Gwnaed yr hyn a gynlluniwyd ar gyfer {{name}}. Mae’r hyn a newidiodd yn yr hanes, a gellir ei roi’n ôl yno.',
  removed: 'Cafodd {{name}} ei dynnu, felly nid oes dim ar ôl i ddod ag ef i ben.',
  has_ended: 'Diwrnod olaf {{name}} oedd {{lastDay, date}}, felly ni ellir ei gynllunio eto.',
  ends_already: `Mae {{name}} eisoes yn dod i ben ar {{lastDay, date}}. ${first}`,
  ends_already_by: `Mae {{name}} eisoes yn dod i ben ar {{lastDay, date}}, fel y cynlluniodd {{by}}. ${first}`,
  leaves_already: `Mae {{name}} eisoes yn gadael ar {{lastDay, date}}. ${first}`,
  leaves_already_by: `Mae {{name}} eisoes yn gadael ar {{lastDay, date}}, fel y cynlluniodd {{by}}. ${first}`,
} as const satisfies Whole<typeof english>;
