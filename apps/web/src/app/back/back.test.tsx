import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { createBrowserHistory, createMemoryHistory, type RouterHistory } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { ok, on, serve } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, meeting, recommendation } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { cameFrom, carryWhereFrom } from './came-from.ts';

const filtered = '/register?status=awaiting_response&sort=due';
const page = `/recommendations/${idOf(100)}`;

const kept: RouterHistory[] = [];
afterEach(() => {
  for (const history of kept.splice(0)) history.destroy();
});

/** The entries of a simulated browser, which steps back in its own time. */
const browserAt = (address: string): RouterHistory => {
  window.history.pushState(null, '', address);
  const history = createBrowserHistory();
  kept.push(history);
  return history;
};
const histories = [
  ['in memory', (address: string) => createMemoryHistory({ initialEntries: [address] })],
  ['of the browser', browserAt],
] as const;

const answering = () =>
  serve([
    ...councilRoutes(),
    on(recommendationsRoutes.addResponse, () => ok(recommendation())),
    on(meetingsRoutes.add, () => ok(meeting())),
  ]);

const title = { level: 1, name: 'Empty homes' };
const follow = async (user: UserEvent, name: string | RegExp) => user.click(await screen.findByRole('link', { name }));

const answer = async (user: UserEvent) => {
  await user.click(await screen.findByRole('radio', { name: 'Accepted' }));
  await user.type(screen.getByLabelText('The response, in their own words'), 'Agreed in full.');
  await user.type(screen.getByLabelText('Day'), '30');
  await user.type(screen.getByLabelText('Month'), '8');
  await user.type(screen.getByLabelText('Year'), '2012');
  await user.click(screen.getByRole('button', { name: 'Record this response' }));
  await screen.findByText('The response is recorded');
};

describe.each(histories)('from a filtered register to a form, with a history %s', (_, historyAt) => {
  const toTheForm = async () => {
    answering();
    const opened = open(filtered, historyAt(filtered));
    await follow(opened.user, /bring/u);
    await screen.findByRole('heading', title);
    await follow(opened.user, 'Record a response');
    await screen.findByRole('button', { name: 'Record this response' });
    expect(opened.address()).toBe(`${page}/response`);
    return opened;
  };
  const backOnThePage = async (address: () => string) => {
    await screen.findByRole('heading', title);
    await waitFor(() => expect(address()).toBe(page));
  };

  test('saved: Back is the register as it was filtered, and Forward never the form', async () => {
    const { user, address, step } = await toTheForm();
    await answer(user);
    expect(address()).toBe(page);
    step(-1);
    await waitFor(() => expect(address()).toBe(filtered));
    for (const by of [1, 1] as const) {
      step(by);
      await backOnThePage(address);
      expect(screen.queryByRole('button', { name: 'Record this response' })).toBeNull();
    }
  });

  test('cancelled, or left by the link above it: the same', async () => {
    const { user, address, step } = await toTheForm();
    await follow(user, 'Cancel');
    await backOnThePage(address);
    await follow(user, 'Record a response');
    await screen.findByRole('button', { name: 'Record this response' });
    await follow(user, /^Back to /u);
    await backOnThePage(address);
    step(-1);
    await waitFor(() => expect(address()).toBe(filtered));
  });

  test('after it, the page’s own Back leads to the register as it was filtered, and says so in its address', async () => {
    const { user, address } = await toTheForm();
    await answer(user);
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', filtered);
    await follow(user, 'Back');
    await waitFor(() => expect(address()).toBe(filtered));
  });
});

test('whoever came by a link to the form goes to the usual page, and from there to the usual list', async () => {
  answering();
  const { user, address } = open(`${page}/response`);
  await answer(user);
  expect(address()).toBe(page);
  expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/register');
  await follow(user, 'Back');
  await waitFor(() => expect(address()).toBe('/register'));
});

test('an entry that carries another place, or one that stands after it, is not followed', async () => {
  answering();
  for (const cameFrom of [
    { href: '//elsewhere.example/register', index: -1 },
    { href: filtered, index: 0 },
  ]) {
    const history = createMemoryHistory({ initialEntries: [page] });
    Object.assign(history.location.state, { cameFrom });
    const { unmount } = open(page, history);
    expect(await screen.findByRole('link', { name: 'Back' })).toHaveAttribute('href', '/register');
    unmount();
  }
});

test('a new recommendation takes the place of its form', async () => {
  serve([...councilRoutes(), on(recommendationsRoutes.add, () => ok(recommendation()))]);
  const { user, address, step } = open(filtered);
  await follow(user, 'Add a recommendation');
  await follow(user, 'Cancel');
  await waitFor(() => expect(address()).toBe(filtered));
  await follow(user, 'Add a recommendation');
  await user.type(await screen.findByLabelText('The committee’s words'), 'That the depot is kept.');
  await user.click(screen.getByRole('button', { name: 'Add to the register' }));
  await screen.findByRole('heading', title);
  expect(address()).toBe(page);
  step(-1);
  await waitFor(() => expect(address()).toBe(filtered));
});

test('the meetings of another year are those one comes back to, from a form and from what is read', async () => {
  answering();
  const earlier = '/meetings?year=2012%2F13';
  const { user, address, step } = open('/');
  await follow(user, 'Meetings');
  await user.selectOptions(await screen.findByLabelText('Municipal year'), '2012/13');
  await waitFor(() => expect(address()).toBe(earlier));
  await follow(user, 'Add a meeting');
  const link = await screen.findByRole('link', { name: 'Back to the meetings' });
  expect(link).toHaveAttribute('href', earlier);
  await user.click(link);
  await waitFor(() => expect(address()).toBe(earlier));
  step(-1);
  await waitFor(() => expect(address()).toBe('/'));
});

test('another look at the same page does not become the page one came from, and the same address is no new entry', () => {
  const history = createMemoryHistory({ initialEntries: [filtered] });
  carryWhereFrom(history);
  history.push('/committees/1');
  history.push('/committees/1?on=2011-06-01');
  history.replace('/committees/1?on=2011-06-02');
  history.push('/committees/1?on=2011-06-02');
  expect(history.length).toBe(3);
  expect(cameFrom(history.location)).toEqual({ href: filtered, index: 0 });
  expect(cameFrom(history.location, '/register')).toEqual({ href: filtered, index: 0 });
  expect(cameFrom(history.location, '/committees')).toBeNull();
  history.push('/committees/2');
  expect(cameFrom(history.location)).toEqual({ href: '/committees/1?on=2011-06-02', index: 2 });
});
