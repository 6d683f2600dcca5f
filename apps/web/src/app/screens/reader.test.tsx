import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { screen, waitFor, within } from '@testing-library/react';
import { addresses } from '../../testing/addresses.ts';
import { ok, on, serve } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { recommendation } from '../../testing/fixtures.ts';
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

/** As the server answers a reader, of whom no act is taken. */
const acts = { respond: null, update: null, say_status: null, say_done: null, ask_time: null };

/** What anybody may do: search, choose what is shown, save a view of their own, and what comes before a council. */
const forAnybody =
  /^(?:Search|Filters|Sign in|Show|Choose|Save$|Set the password|Change password|Send the link|Accept)/u;

test.each(addresses())('%s offers a reader no form that would be refused in the end', async (address) => {
  serve([...councilRoutes(['read_only']), on(recommendationsRoutes.read, () => ok(recommendation({ acts })))]);
  open(address);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  const sends = within(screen.getByRole('main'))
    .queryAllByRole('button')
    .filter((button) => button.getAttribute('type') === 'submit' && !forAnybody.test(button.textContent));
  expect(sends.map(({ textContent }) => textContent)).toEqual([]);
});
