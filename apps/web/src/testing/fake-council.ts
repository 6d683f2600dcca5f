import type { Role } from '@holdfast/domain/councils/role';
import { type FakeRoutes, ok } from './fake-api.ts';
import * as fixtures from './fixtures.ts';
import { importRow, upload, uploadRow } from './import-fixtures.ts';

/** A small council that answers everything that pages read; what a test is about it says itself. */
export const councilRoutes = (roles: readonly Role[] = ['scrutiny_officer']): FakeRoutes => ({
  'GET /session': () => ok(fixtures.sessionOf(roles)),
  'GET /council': () => ok(fixtures.council),
  'GET /committees': () => ok({ items: [{ ...fixtures.committee, kind: 'scrutiny_committee', endedOn: null }] }),
  'GET /portfolios': () => ok({ items: [{ ...fixtures.portfolio, endedOn: null }] }),
  'GET /meetings': () =>
    ok({ items: [fixtures.meeting(), fixtures.meeting({ meetingId: fixtures.idOf(31), heldOn: '2012-07-12' })] }),
  'GET /register-views': () => ok({ items: [] }),
  'GET /home': () => ok(fixtures.home()),
  'GET /recommendations': () => ok({ items: [fixtures.registerRow()], total: 1, nextCursor: null }),
  'GET /recommendations/:id': () => ok(fixtures.recommendation()),
  'GET /imports': () => ok({ items: [uploadRow()], total: 1, nextCursor: null }),
  'GET /imports/:id': () => ok(upload()),
  'GET /imports/:id/rows': () => ok({ items: [importRow()], total: 1, nextCursor: null }),
  'GET /reports/monitoring': () => ok(fixtures.monitoringReport()),
});
