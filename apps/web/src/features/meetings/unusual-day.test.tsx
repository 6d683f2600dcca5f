import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { screen, within } from '@testing-library/react';
import { ok, on, serve } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { meeting } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const christmas = 'Tuesday 25 December 2012 is not a working day: Christmas Day.';

test('a meeting on a bank holiday is added only by somebody who says that it is meant', async () => {
  const requests = serve([
    ...councilRoutes(),
    on(meetingsRoutes.day, ({ query }) =>
      ok({ follows: query.get('heldOn') === '2012-12-25' ? [{ kind: 'odd_day', sentence: said(christmas) }] : [] }),
    ),
    on(meetingsRoutes.add, () => ok(meeting({ heldOn: '2012-12-25' }))),
  ]);
  const posted = () => requests.filter(({ method }) => method === 'POST');
  const { user } = open('/meetings/add');
  await user.type(await screen.findByLabelText('Day'), '25');
  await user.type(screen.getByLabelText('Month'), '12');
  await user.type(screen.getByLabelText('Year'), '2012');
  expect(await screen.findByText(christmas)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add this meeting' }));
  expect(
    screen.getByRole('link', { name: 'Confirm that the meeting is held on this day, or choose another' }),
  ).toBeVisible();
  expect(posted()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'Hold it on this day all the same' }));
  await user.click(screen.getByRole('button', { name: 'Add this meeting' }));
  expect(await screen.findByText(/is in the calendar/u)).toBeVisible();
  expect(posted()[0]?.body).toMatchObject({ heldOn: '2012-12-25', confirmed: ['odd_day'] });
});

test('what follows is read before a meeting can be cancelled', async () => {
  const back = 'R1 is due back at this meeting: it comes back at the next one, on 8 November 2012.';
  const requests = serve([
    ...councilRoutes(),
    on(meetingsRoutes.cancelling, () => ok({ items: [{ kind: 'due_back', sentence: said(back) }] })),
    on(meetingsRoutes.cancel, () => ok(meeting({ state: 'cancelled' }))),
  ]);
  const posted = () => requests.filter(({ method }) => method === 'POST');
  const { user } = open(`/meetings/${meeting().meetingId}/move`);
  const off = within(await screen.findByRole('region', { name: 'Cancel the meeting' }));
  expect(off.queryByRole('button', { name: 'Cancel this meeting' })).toBeNull();
  await user.click(off.getByRole('button', { name: 'See what follows before you cancel it' }));
  expect(await off.findByText(back)).toBeVisible();
  expect(posted()).toEqual([]);
  await user.click(off.getByRole('button', { name: 'Cancel this meeting' }));
  expect(await screen.findByText(/does not meet on/u)).toBeVisible();
  expect(posted().map(({ path, body }) => [path, body])).toEqual([
    [`/meetings/${meeting().meetingId}/cancel`, { confirmed: ['due_back'] }],
  ]);
});
