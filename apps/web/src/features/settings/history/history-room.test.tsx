import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import type { SettingHistory } from '@holdfast/contracts/settings/shapes';
import { screen } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../../testing/fake-api.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { settingsRoutesWith } from '../../../testing/settings-routes.ts';

test('the history says words for codes, names for ids and moments for instants', async () => {
  const change = (number: number, values: Pick<SettingHistory['items'][number], 'noun' | 'before' | 'after'>) => ({
    eventId: idOf(number),
    nounId: idOf(number + 1),
    nounName: 'One',
    putsBack: null,
    isPutBack: false,
    by: null,
    at: '2012-09-03T09:00:00Z',
    kind: 'changed' as const,
    ...values,
  });
  const choices = { heir: idOf(40), single: [{ id: idOf(41), heir: 'stays' }] };
  const items = [
    change(70, {
      noun: 'pause',
      before: null,
      after: { what: 'council', personId: null, fromOn: '2013-03-25', reason: 'Purdah' },
    }),
    change(72, { noun: 'channel', before: { kind: 'smtp' }, after: { kind: 'viewer' } }),
    change(74, { noun: 'planned_ending', before: null, after: { what: 'person', subjectId: idOf(42), choices } }),
    change(76, {
      noun: 'invitation',
      before: { roles: ['responder'] },
      after: { acceptedAt: '2012-09-03T09:00:00Z' },
    }),
  ];
  const until = [
    { parentId: null, lastDay: '2011-05-17' },
    { parentId: idOf(43), lastDay: '2012-07-31' },
  ];
  items.push(change(78, { noun: 'committee', before: { formerParents: [] }, after: { formerParents: until } }));
  const names = { [idOf(43)]: 'Places Board', [idOf(40)]: 'Ben Dale', [idOf(42)]: 'Ada Brook' };
  serve(settingsRoutesWith([on(settingsRoutes.history, () => ok({ items, nextCursor: null, names }))]));
  open('/settings/history');
  expect(await screen.findByText('The whole council')).toBeVisible();
  expect(screen.getByText('25 March 2013')).toBeVisible();
  // What is empty before and after is not listed.
  expect(screen.queryByText('Person', { selector: 'dt' })).toBeNull();
  expect(screen.getByText(/^Sent by the mail server → .*Kept in Holdfast$/u)).toBeVisible();
  expect(screen.getByText('A person leaves')).toBeVisible();
  expect(screen.getByText('Ada Brook')).toBeVisible();
  expect(screen.getByText('What they lead goes to Ben Dale; one item goes elsewhere')).toBeVisible();
  expect(screen.getByText(/^Responder/u)).toBeVisible();
  expect(screen.getByText(/None until 17 May 2011, Places Board until 31 July 2012$/u)).toBeVisible();
  expect(screen.getByText(/3 Sep 2012, 10:00$/u, { selector: 'dd' })).toBeVisible();
});

test('the history tells names and words, and why something is not put back', async () => {
  const history: SettingHistory = {
    items: [
      {
        eventId: idOf(70),
        noun: 'council_setting',
        nounId: idOf(71),
        nounName: 'Time to respond',
        kind: 'changed',
        before: { value: { months: 2 } },
        after: { value: { days: 28 } },
        putsBack: null,
        isPutBack: false,
        by: { membershipId: idOf(12), name: 'Ada Brook' },
        at: '2012-09-03T09:00:00Z',
      },
      {
        eventId: idOf(72),
        noun: 'portfolio_holder',
        nounId: idOf(73),
        nounName: 'Cllr Ben Dale',
        kind: 'added',
        before: null,
        after: { portfolioId: idOf(74) },
        putsBack: null,
        isPutBack: true,
        by: null,
        at: '2012-09-02T09:00:00Z',
      },
    ],
    names: { [idOf(74)]: 'Housing' },
    nextCursor: null,
  };
  const detail = 'Ada Brook changed this after you opened it.';
  serve(
    settingsRoutesWith([
      on(settingsRoutes.history, () => ok(history)),
      on(settingsRoutes.putBack, () => refuse(412, { code: 'stale_version', detail })),
    ]),
  );
  const { user } = open('/settings/history');
  expect(await screen.findByText(/2 months → .*28 days/u)).toBeVisible();
  expect(screen.getByText('Housing')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Put this back/u }));
  expect(await screen.findByText(detail)).toBeVisible();
});
