import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import { councilsRoutes } from '@holdfast/contracts/councils/routes';
import type { SettingValuesView } from '@holdfast/contracts/settings/values';
import type { SettingHistory, SetUp } from '@holdfast/contracts/settings/shapes';
import { screen, within } from '@testing-library/react';
import { type FakeRoutes, ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { council, idOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const validFrom = '1974-04-01';
const values: SettingValuesView = {
  today: '2012-09-03',
  values: [],
  inForce: [
    { name: 'response_period', value: { months: 2 }, validFrom },
    { name: 'response_rule', value: { required: 'unless_said_otherwise', basis: '' }, validFrom },
    { name: 'governance', value: 'usual', validFrom },
    { name: 'register_start', value: '', validFrom },
    { name: 'annual_meetings', value: [], validFrom },
    { name: 'call_in', value: council.callIn, validFrom },
    { name: 'update_lead', value: 10, validFrom },
    { name: 'report_lead', value: 5, validFrom },
    { name: 'closures', value: [], validFrom },
    { name: 'rag_scheme', value: council.ragScheme, validFrom },
    { name: 'response_words', value: {}, validFrom },
    { name: 'report_columns', value: [{ column: 'title', heading: 'Title' }], validFrom },
    { name: 'reference_pattern', value: { example: 'SR (25/26) 01', per: 'council' }, validFrom },
    { name: 'accent', value: '', validFrom },
    { name: 'languages', value: { usual: 'en', papers: 'en', digests: 'chosen' }, validFrom },
  ],
  versions: {},
  closureNotes: [],
};
const sentence = '12 open responses will be due earlier; the first is due on 30 September 2012.';
const routes = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(['council_administrator']),
  on(settingsRoutes.values, () => ok(values)),
  on(settingsRoutes.previewValue, () => ok({ sentences: [said(sentence)], total: 12, listed: [] })),
  ...more,
];

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
    const requests = serve(routes([on(settingsRoutes.changeValue, () => ok(values))]));
    const { user, form } = await changePeriod();
    expect(await form.findByText(sentence)).toBeVisible();
    expect(requests.some(({ method }) => method === 'PUT')).toBe(false);
    await user.click(form.getByRole('button', { name: 'Save this from 3 September 2012' }));
    expect(await form.findByText(/^Saved from 3 September 2012/u)).toBeVisible();
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(sent?.body).toEqual({ name: 'response_period', value: { days: 28 }, validFrom: '2012-09-03' });
    expect(sent?.headers.get('if-match')).toBe('"0"');
  });

  test('keep what was typed when somebody else was first', async () => {
    const detail = 'Ada Brook changed this on 3 September 2012, after you opened it.';
    serve(routes([on(settingsRoutes.changeValue, () => refuse(412, { code: 'stale_version', detail }))]));
    const { user, form } = await changePeriod();
    await user.click(await form.findByRole('button', { name: 'Save this from 3 September 2012' }));
    expect(await form.findByText(detail)).toBeVisible();
    expect(form.getByLabelText('How long')).toHaveValue('28');
  });

  test('are saved for the version that was opened, also when another form looked again meanwhile', async () => {
    let version = 1;
    const now = (): SettingValuesView => ({ ...values, versions: { response_period: version } });
    const requests = serve(
      routes([
        on(settingsRoutes.values, () => ok(now())),
        on(settingsRoutes.changeValue, () => ok({ ...values, versions: {} })),
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
    serve([...routes(), ...councilRoutes(['scrutiny_officer'])]);
    open('/settings/clocks');
    await screen.findByText('2 months');
    expect(screen.queryByText('Change: Time to respond')).not.toBeInTheDocument();
  });
});

test('words and ratings show what holds, and a word is previewed before it is saved', async () => {
  const requests = serve(
    routes([
      on(councilsRoutes.previewStatusWord, () =>
        ok({ sentences: [said('37 recommendations say “Closed”.')], total: 37, listed: [] }),
      ),
    ]),
  );
  const { user } = open('/settings/words');
  await user.click(await screen.findByText('Add a word, or give one another meaning'));
  const form = within(screen.getByText('Add a word, or give one another meaning').closest('details') ?? document.body);
  await user.type(form.getByLabelText('The council says'), 'Closed');
  await user.click(form.getByRole('button', { name: 'See what this changes' }));
  expect(await form.findByText('37 recommendations say “Closed”.')).toBeVisible();
  expect(requests.some(({ path, method }) => method === 'POST' && path === '/council/status-words')).toBe(false);
});

const changedWord = {
  statusWordId: idOf(20),
  word: 'In hand',
  coreStatus: 'on_track',
  validFrom: '2012-05-16',
  validTo: '2012-08-31',
  revision: 2,
} as const;

test('a word is ended once it was shown what that comes to, in the version that was seen', async () => {
  const requests = serve(
    routes([
      on(councilsRoutes.previewWordEnding, () =>
        ok({ sentences: [said('12 recommendations still read “In hand”.')], total: 12, listed: [] }),
      ),
      on(councilsRoutes.changeStatusWord, () => ok(changedWord)),
    ]),
  );
  const { user } = open('/settings/words');
  await user.click(await screen.findByText('End a word, or remove one'));
  const form = within(screen.getByText('End a word, or remove one').closest('details') ?? document.body);
  await user.selectOptions(form.getByLabelText('Which word'), 'In hand');
  await user.click(form.getByRole('button', { name: 'See what this changes' }));
  expect(await form.findByText('12 recommendations still read “In hand”.')).toBeVisible();
  expect(requests.some(({ method }) => method === 'PATCH')).toBe(false);
  await user.click(form.getByRole('button', { name: 'End this word' }));
  expect(await form.findByText(/^“In hand” ends on/u)).toBeVisible();
  expect(requests.find(({ method }) => method === 'PATCH')?.headers.get('if-match')).toBe('"1"');
});

test('a word that nothing would take the place of is refused beside the question', async () => {
  const message = '12 recommendations still read “In hand”. Add the word that takes its place first.';
  serve(
    routes([
      on(councilsRoutes.previewWordEnding, () =>
        refuse(422, { code: 'invalid', detail: message, fields: [{ field: 'validTo', message }] }),
      ),
    ]),
  );
  const { user } = open('/settings/words');
  await user.click(await screen.findByText('End a word, or remove one'));
  const form = within(screen.getByText('End a word, or remove one').closest('details') ?? document.body);
  await user.selectOptions(form.getByLabelText('Which word'), 'In hand');
  await user.click(form.getByRole('radio', { name: 'It is removed' }));
  await user.click(form.getByRole('button', { name: 'See what this changes' }));
  expect(await form.findByRole('link', { name: message })).toBeVisible();
  expect(form.queryByRole('button', { name: 'Remove this word' })).toBeNull();
});

test('the columns of the report are named, put in order and left out', async () => {
  const requests = serve(routes([on(settingsRoutes.changeValue, () => ok(values))]));
  const { user } = open('/settings/words');
  await user.click(await screen.findByText('Change: Columns of the report'));
  const form = within(screen.getByText('Change: Columns of the report').closest('details') ?? document.body);
  const write = async (column: string, field: string, text: string) => {
    const input = within(form.getByRole('group', { name: column })).getByLabelText(field);
    await user.clear(input);
    await user.type(input, text);
  };
  await write('Title', 'Place from the left', '0');
  await write('Progress status', 'Place from the left', '2');
  await write('Progress status', 'Heading', 'Where it stands');
  await write('Action proposed', 'Place from the left', '1');
  await user.click(form.getByRole('button', { name: 'See what this changes' }));
  await user.click(await form.findByRole('button', { name: 'Save this from 3 September 2012' }));
  await form.findByText(/^Saved from/u);
  expect(requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    value: [
      { column: 'actionProposed', heading: 'Action proposed' },
      { column: 'progressStatus', heading: 'Where it stands' },
    ],
  });
});

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
  serve(routes([on(settingsRoutes.history, () => ok({ items, nextCursor: null, names }))]));
  open('/settings/history');
  expect(await screen.findByText('The whole council')).toBeVisible();
  expect(screen.getByText('25 March 2013')).toBeVisible();
  // What is empty before and after is not listed.
  expect(screen.queryByText('Person', { selector: 'dt' })).toBeNull();
  expect(screen.getByText(/^Leave by the mail server → .*Stay in Holdfast$/u)).toBeVisible();
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
    routes([
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

test('a step of setting up is marked by a person where no fact shows it', async () => {
  const setUp: SetUp = {
    steps: [
      { step: 'committees', minutes: 5, state: 'fact', mark: null, by: null },
      { step: 'clocks', minutes: 5, state: 'open', mark: null, by: null },
    ],
    open: 1,
  };
  const requests = serve(
    routes([
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
