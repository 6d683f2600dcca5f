import { screen, waitFor } from '@testing-library/react';
import { addresses } from '../../testing/addresses.ts';
import { serve } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { open } from '../../testing/open.tsx';

// What the fake council has no answer for is a page as well: one that says so. The console is told of each.
const { error, warn } = console;
beforeAll(() => {
  console.error = () => undefined;
  console.warn = () => undefined;
});
afterAll(() => {
  Object.assign(console, { error, warn });
});

test.each(addresses())('%s opens one page with one title, and asks for nothing twice', async (address) => {
  const requests = serve(councilRoutes());
  open(address);
  const title = await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  expect(title.textContent).not.toBe('');
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  const asked = requests.map(({ method, path, query }) => `${method} ${path}?${query.toString()}`);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((each, at) => asked.indexOf(each) !== at)).toEqual([]);
});

test('the navigation shows each screen that says so, in its order, to whoever may', async () => {
  const shownTo = async (...roles: Parameters<typeof councilRoutes>[0] & object) => {
    serve(councilRoutes(roles));
    const { unmount } = open('/');
    const navigation = await screen.findByRole('navigation', { name: 'Main' });
    const links = [...navigation.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
    unmount();
    return links;
  };
  const everybody = [
    ['Home', '/'],
    ['Register', '/register'],
    ['Meetings', '/meetings'],
    ['Monitoring report', '/reports/monitoring'],
  ];
  expect(await shownTo('committee_member')).toEqual(everybody);
  expect(await shownTo('scrutiny_officer')).toEqual([
    ...everybody.slice(0, 2),
    ['Imports', '/imports'],
    ...everybody.slice(2),
    ['Reminders', '/reminders'],
    ['Settings', '/settings'],
  ]);
});
