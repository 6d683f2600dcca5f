import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';

/** Of which noun an id is, where its name does not say it. */
const meanings: Readonly<Record<string, string>> = {
  heir: 'personId',
  substituteFor: 'personId',
  recipient: 'personId',
  from: 'portfolioId',
  portfolio: 'portfolioId',
  alsoServes: 'recommendationId',
  id: 'recommendationId',
  reminderIds: 'reminderId',
  successorId: 'committeeId',
  standsInForId: 'personId',
  nounId: 'committeeId',
  meeting: 'meetingId',
  upload: 'uploadId',
};

/** The name under which `keepEverything` holds an id that a route calls so. */
export const meaningOf = ({ path }: Route, name: string): string =>
  name === 'parentId' ? (path.startsWith('/api/committees') ? 'committeeId' : 'portfolioId') : (meanings[name] ?? name);

/** Routes that decide on each of many, or say what would come of it: an id that leads nowhere changes nothing there. */
export const answersAnyway: readonly Route[] = [
  routes.answers.send,
  routes.answers.sendByLink,
  routes.recommendations.changeMany,
  routes.recommendations.undoBulkChange,
  routes.settings.previewValue,
];

/** Where a form shows what is wrong with an id under another name. */
export const shownUnder: Readonly<Record<string, string>> = { id: 'heir' };

/** A draft is kept as it is typed: what is wrong with it is said by its preview, and it cannot be put in force. */
export const keptAsTyped: readonly Route[] = [routes.portfolios.changeReshuffle];

/** What has to stand beside an id, so that nothing but the id is refused. */
export const besides: Readonly<Record<string, object>> = {
  'POST /api/pauses body personId': { what: 'person' },
  'POST /api/pauses body recommendationId': { what: 'recommendation' },
};
