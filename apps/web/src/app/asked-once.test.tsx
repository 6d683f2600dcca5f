import { screen, waitFor } from '@testing-library/react';
import { serve } from '../testing/fake-api.ts';
import { councilRoutes } from '../testing/fake-council.ts';
import { idOf } from '../testing/fixtures.ts';
import { open } from '../testing/open.tsx';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Each answer comes half a second after the one before it: the first are old when the page is drawn. */
const slowLine = (): { readonly isQuiet: () => boolean } => {
  const fetchAtOnce = globalThis.fetch;
  let [asked, answered] = [0, 0];
  globalThis.fetch = async (...what) => {
    await pause(500 * asked++);
    answered += 1;
    return fetchAtOnce(...what);
  };
  return { isQuiet: () => asked === answered };
};

test.each([
  '/',
  '/register',
  '/register?status=overdue',
  '/imports',
  '/imports/new',
  `/imports/${idOf(50)}`,
  '/meetings',
  '/reports/monitoring',
  '/recommendations/add',
  `/recommendations/${idOf(100)}`,
])('opening %s asks for nothing twice, on a slow line too', async (address) => {
  const requests = serve(councilRoutes());
  const line = slowLine();
  open(address);
  await screen.findByRole('main');
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  await pause(100);
  await waitFor(() => expect(line.isQuiet()).toBe(true));
  const asked = requests.map(({ method, path, query }) => `${method} ${path}?${query.toString()}`);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((each, at) => asked.indexOf(each) !== at)).toEqual([]);
});
