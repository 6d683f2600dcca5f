import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import type { SettingValuesView } from '@holdfast/contracts/settings/values';
import type { SetUp } from '@holdfast/contracts/settings/shapes';
import { screen, within } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import {} from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { comesTo, settingsRoutesWith, settingValues } from '../../testing/settings-routes.ts';

describe('clocks', () => {
  const changePeriod = async () => {
    const { user } = open('/settings/clocks');
    await user.click(await screen.findByText('Change: Time to respond'));
    const form = within(screen.getByText('Change: Time to respond').closest('details') ?? document.body);
    await user.clear(form.getByLabelText('How long'));
    await user.type(form.getByLabelText('How long'), '28');
    await user.selectOptions(form.getByLabelText('Counted in'), 'days');
    await user.click(form.getByRole('button', { name: 'See what this changes' }));
    return { user, form };
  };

  test('show what a change comes to before it is saved', async () => {
    const requests = serve(settingsRoutesWith([on(settingsRoutes.changeValue, () => ok(settingValues))]));
    const { user, form } = await changePeriod();
    expect(await form.findByText(comesTo)).toBeVisible();
    expect(requests.some(({ method }) => method === 'PUT')).toBe(false);
    await user.click(form.getByRole('button', { name: 'Save this from 3 September 2012' }));
    expect(await form.findByText(/^Saved from 3 September 2012/u)).toBeVisible();
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(sent?.body).toEqual({ name: 'response_period', value: { days: 28 }, validFrom: '2012-09-03' });
    expect(sent?.headers.get('if-match')).toBe('"0"');
  });

  test('keep what was typed when somebody else was first', async () => {
    const detail = 'Ada Brook changed this on 3 September 2012, after you opened it.';
    serve(settingsRoutesWith([on(settingsRoutes.changeValue, () => refuse(412, { code: 'stale_version', detail }))]));
    const { user, form } = await changePeriod();
    await user.click(await form.findByRole('button', { name: 'Save this from 3 September 2012' }));
    expect(await form.findByText(detail)).toBeVisible();
    expect(form.getByLabelText('How long')).toHaveValue('28');
  });

  test('are saved for the version that was opened, also when another form looked again meanwhile', async () => {
    let version = 1;
    const now = (): SettingValuesView => ({ ...settingValues, versions: { response_period: version } });
    const requests = serve(
      settingsRoutesWith([
        on(settingsRoutes.values, () => ok(now())),
        on(settingsRoutes.changeValue, () => ok({ ...settingValues, versions: {} })),
      ]),
    );
    const { user, form } = await changePeriod();
    version = 2;
    await user.click(screen.getByText('Change: Deadline for updates'));
    const other = within(screen.getByText('Change: Deadline for updates').closest('details') ?? document.body);
    await user.click(other.getByRole('button', { name: 'See what this changes' }));
    await user.click(await other.findByRole('button', { name: 'Save this from 3 September 2012' }));
    await other.findByText(/^Saved from/u);
    await user.click(form.getByRole('button', { name: 'Save this from 3 September 2012' }));
    await form.findByText(/^Saved from/u);
    const sent = requests.filter(({ method }) => method === 'PUT').map(({ headers }) => headers.get('if-match'));
    expect(sent).toEqual(['"0"', '"1"']);
  });

  test('offer an officer nothing to change', async () => {
    serve([...settingsRoutesWith(), ...councilRoutes(['scrutiny_officer'])]);
    open('/settings/clocks');
    await screen.findByText('2 months');
    expect(screen.queryByText('Change: Time to respond')).not.toBeInTheDocument();
  });
});

test('a step of setting up is marked by a person where no fact shows it', async () => {
  const setUp: SetUp = {
    steps: [
      { step: 'committees', minutes: 5, state: 'fact', mark: null, by: null },
      { step: 'clocks', minutes: 5, state: 'open', mark: null, by: null },
    ],
    open: 1,
  };
  const requests = serve(
    settingsRoutesWith([
      on(settingsRoutes.firstSteps, () => ok(setUp)),
      on(settingsRoutes.markStep, () => ok({ ...setUp, open: 0 })),
    ]),
  );
  const { user } = open('/settings/start-here');
  expect(await screen.findByText(/1 step is left, about 5 minutes/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Not needed here.*Confirm the clocks/u }));
  expect(await screen.findByText('The council is set up.')).toBeVisible();
  expect(requests.find(({ method }) => method === 'PUT')?.body).toEqual({ step: 'clocks', mark: 'not_needed' });
});
