import { screen } from '@testing-library/react';
import { serve } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';

test.each([
  ['/register?status=overdue#rows', 'Register'],
  ['/operator', 'The queue'],
  [`/recommendations/${idOf(100)}/edit`, 'Correct the recommendation'],
  ['/nowhere/at/all', 'There is nothing at this address'],
])('%s is no first screen, and opens as it stands in the address', async (address, title) => {
  serve(councilRoutes());
  const { address: shown } = open(address);
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  expect(shown()).toBe(address);
});

test('what the home page leads to opens', async () => {
  serve(councilRoutes());
  const { user, address } = open('/');
  await user.click(await screen.findByRole('link', { name: 'Meetings' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Meetings' })).toBeTruthy();
  expect(address()).toBe('/meetings');
});
