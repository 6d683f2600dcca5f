import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { screen, waitFor } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf, recommendation, registerRow } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { said } from '../../../testing/said.ts';

const at = `/recommendations/${idOf(100)}`;

describe('recording a response', () => {
  const type = async (user: ReturnType<typeof open>['user']): Promise<void> => {
    await user.click(await screen.findByRole('radio', { name: 'Accepted' }));
    await user.type(screen.getByLabelText('The response, in their own words'), 'Agreed in full.');
    await user.type(screen.getByLabelText('Day'), '30');
    await user.type(screen.getByLabelText('Month'), '8');
    await user.type(screen.getByLabelText('Year'), '2012');
    await user.click(screen.getByRole('button', { name: 'Record this response' }));
  };

  test('sends it with the version that was seen, and says that it is recorded', async () => {
    const requests = serve([...councilRoutes(), on(recommendationsRoutes.addResponse, () => ok(recommendation()))]);
    const { user, address } = open(`${at}/response`);
    await type(user);
    expect(await screen.findByText('The response is recorded')).toBeVisible();
    expect(address()).toBe(at);
    const sent = requests.find((asked) => asked.method === 'POST');
    expect(sent?.headers.get('if-match')).toBe('"1"');
    expect(sent?.body).toEqual({
      decision: 'accepted',
      words: 'Agreed in full.',
      respondedOn: '2012-08-30',
      statusAfter: 'not_started',
    });
  });

  test('refuses 31 June where it was typed', async () => {
    serve(councilRoutes());
    const { user } = open(`${at}/response`);
    await user.type(await screen.findByLabelText('Day'), '31');
    await user.type(screen.getByLabelText('Month'), '6');
    await user.type(screen.getByLabelText('Year'), '2012');
    await user.click(screen.getByRole('button', { name: 'Record this response' }));
    expect(screen.getAllByText(/31\/6\/2012 is not a day in the calendar/u)).toHaveLength(2);
  });

  test('shows what somebody else did meanwhile, loses nothing, and can then be sent again', async () => {
    let revision = 1;
    const theirs = {
      by: null,
      upload: null,
      on: null,
      field: null,
      before: null,
      after: null,
      kind: 'updated' as const,
      at: '2012-09-19T12:00:00.000Z',
      correctable: null,
      title: said('Update added'),
      evidence: null,
      words: 'The survey has begun.',
    };
    const requests = serve([
      ...councilRoutes(),
      on(recommendationsRoutes.read, () =>
        ok({
          ...recommendation({ revision }),
          history: [...recommendation().history, ...(revision > 1 ? [theirs] : [])],
        }),
      ),
      on(recommendationsRoutes.addResponse, ({ headers }) => {
        if (headers.get('if-match') === '"2"') return ok(recommendation({ revision }));
        revision = 2;
        return refuse(412, { code: 'stale_version', detail: 'Somebody else changed it after you opened it.' });
      }),
    ]);
    const { user } = open(`${at}/response`);
    await type(user);
    expect(await screen.findByText('The survey has begun.')).toBeVisible();
    expect(screen.getByLabelText('The response, in their own words')).toHaveValue('Agreed in full.');
    await user.click(screen.getByRole('button', { name: 'Record this response' }));
    expect(await screen.findByText('The response is recorded')).toBeVisible();
    expect(requests.filter((asked) => asked.method === 'POST')).toHaveLength(2);
  });

  test('keeps what was typed when the session has ended', async () => {
    serve([
      ...councilRoutes(),
      on(recommendationsRoutes.addResponse, () => refuse(401, { code: 'not_signed_in', detail: 'Sign in first.' })),
    ]);
    const { user } = open(`${at}/response`);
    await type(user);
    expect(await screen.findByRole('link', { name: 'Sign in (opens in a new tab)' })).toBeVisible();
    expect(screen.getByLabelText('The response, in their own words')).toHaveValue('Agreed in full.');
  });
});

describe('adding an action', () => {
  const other = registerRow({ recommendationId: idOf(101), reference: 'R101', words: 'That the survey is repeated.' });
  const third = registerRow({ recommendationId: idOf(102), reference: 'R102', words: 'That the survey is printed.' });

  test('that serves others too: they are found by their words, ticked, and one is taken out again', async () => {
    const requests = serve([
      ...councilRoutes(),
      on(recommendationsRoutes.list, () => ok({ items: [registerRow(), other, third], total: 3, nextCursor: null })),
      on(recommendationsRoutes.addAction, () => ok(recommendation())),
    ]);
    const { user } = open(`${at}/action`);
    await user.type(await screen.findByLabelText('What will be done?'), 'Survey every empty home.');
    await user.type(screen.getByLabelText('Search by reference or words'), 'survey{Enter}');
    expect(await screen.findByText(/2 other recommendations have “survey”/u)).toBeVisible();
    expect(requests.find((asked) => asked.path === '/recommendations')?.query.get('search')).toBe('survey');
    await user.click(screen.getByRole('checkbox', { name: /R101/u }));
    await user.click(screen.getByRole('checkbox', { name: /R102/u }));
    await user.click(screen.getByRole('button', { name: 'Remove R101' }));
    expect(screen.getByRole('checkbox', { name: /R101/u })).not.toBeChecked();
    expect(screen.getByLabelText('Search by reference or words')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Add this action' }));
    expect(await screen.findByText('The action is added')).toBeVisible();
    expect(requests.find((asked) => asked.method === 'POST')?.body).toMatchObject({
      words: 'Survey every empty home.',
      alsoServes: [idOf(102)],
    });
  });

  test('says what to do when nothing is found, and never offers the one that it is added to', async () => {
    serve(councilRoutes());
    const { user } = open(`${at}/action`);
    await user.type(await screen.findByLabelText('Search by reference or words'), 'empty');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(await screen.findByText(/No other recommendation has “empty”/u)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('correcting a recommendation', () => {
  test('sends only what was changed', async () => {
    const requests = serve([...councilRoutes(), on(recommendationsRoutes.edit, () => ok(recommendation()))]);
    const { user } = open(`${at}/edit`);
    const due = await screen.findByLabelText('Due (optional)');
    await user.clear(due);
    await user.type(due, 'Spring 2013');
    await user.click(screen.getByRole('button', { name: 'Save the correction' }));
    await waitFor(() =>
      expect(requests.find((asked) => asked.method === 'PATCH')?.body).toEqual({ dueWords: 'Spring 2013' }),
    );
  });
});
