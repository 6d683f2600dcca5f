import { accountRoutes } from '@holdfast/contracts/identity/account-routes';
import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { councilsRoutes } from '@holdfast/contracts/councils/routes';
import { committeesRoutes } from '@holdfast/contracts/committees/routes';
import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';
import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { viewsRoutes } from '@holdfast/contracts/views/routes';
import { homeRoutes } from '@holdfast/contracts/home/routes';
import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { reportsRoutes } from '@holdfast/contracts/reports/routes';
import { operatorRoutes } from '@holdfast/contracts/operator/routes';
import type { Role } from '@holdfast/domain/councils/role';
import { account } from './account-fixture.ts';
import { type FakeRoutes, ok, on } from './fake-api.ts';
import { council } from './council-fixtures.ts';
import * as fixtures from './fixtures.ts';
import { home } from './home-fixtures.ts';
import { importRow, upload, uploadRow } from './import-fixtures.ts';
import { monitoringReport } from './report-fixtures.ts';

/** A small council that answers everything that pages read; what a test is about it says itself. */
export const councilRoutes = (roles: readonly Role[] = ['scrutiny_officer']): FakeRoutes => [
  on(identityRoutes.session, () => ok(fixtures.sessionOf(roles))),
  on(accountRoutes.account, () => ok(account())),
  on(councilsRoutes.read, () => ok(council)),
  on(committeesRoutes.list, () => ok({ items: [fixtures.wholeCommittee()] })),
  on(portfoliosRoutes.list, () => ok({ items: [fixtures.wholePortfolio] })),
  on(meetingsRoutes.list, () =>
    ok({ items: [fixtures.meeting(), fixtures.meeting({ meetingId: fixtures.idOf(31), heldOn: '2012-07-12' })] }),
  ),
  on(operatorRoutes.queue, () =>
    ok({ backend: 'postgres', counts: { failed: 0, active: 0, waiting: 0, delayed: 0 }, jobs: [] }),
  ),
  on(viewsRoutes.list, () => ok({ items: [] })),
  on(homeRoutes.read, () => ok(home())),
  on(recommendationsRoutes.list, () => ok({ items: [fixtures.registerRow()], total: 1, nextCursor: null })),
  on(recommendationsRoutes.read, () => ok(fixtures.recommendation())),
  on(importsRoutes.list, () => ok({ items: [uploadRow()], total: 1, nextCursor: null })),
  on(importsRoutes.read, () => ok(upload())),
  on(importsRoutes.rows, () => ok({ items: [importRow()], total: 1, nextCursor: null })),
  on(reportsRoutes.monitoring, () => ok(monitoringReport())),
];
