import { committeesRoutes } from '@holdfast/contracts/committees/routes';
import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { screen, within } from '@testing-library/react';
import { ok, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { committee, idOf, meeting, wholeCommittee } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';

test('the monitoring report is offered for bodies that scrutinise, not for the Cabinet', async () => {
  const cabinet = wholeCommittee({ committeeId: idOf(33), name: 'Cabinet', kind: 'cabinet' });
  serve([
    ...councilRoutes(),
    on(committeesRoutes.list, () => ok({ items: [wholeCommittee(), cabinet] })),
    on(meetingsRoutes.list, () =>
      ok({
        items: [
          meeting(),
          meeting({
            meetingId: idOf(34),
            committeeId: cabinet.committeeId,
            committeeName: 'Cabinet',
            heldOn: '2012-10-16',
          }),
        ],
      }),
    ),
  ]);
  open('/meetings?year=2012/13');
  const rows = await screen.findAllByRole('row');
  const of = (name: string) => within(rows.find((row) => within(row).queryByText(name) !== null) ?? document.body);
  expect(of(committee.name).getByRole('link', { name: /Monitoring report/u })).toBeVisible();
  expect(of('Cabinet').queryByRole('link', { name: /Monitoring report/u })).toBeNull();
  expect(of('Cabinet').getByRole('link', { name: /^(?:Agenda|Minutes)/u })).toBeVisible();
});
