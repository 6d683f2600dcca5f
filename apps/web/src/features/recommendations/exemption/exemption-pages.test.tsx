import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { screen, within } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf, recommendation } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';

const at = `/recommendations/${idOf(100)}`;
const inPlace = 'Exempt: paragraph 3 of Schedule 12A';
const marked = recommendation({
  exempt: { recommendation: inPlace },
  exemptions: [
    {
      exemptionId: idOf(700),
      fields: ['recommendation' as const],
      paragraph: 3,
      inPlace,
      reason: 'It names the bidders.',
      at: '2012-08-16T09:00:00.000Z',
      lifted: null,
      by: { membershipId: idOf(1), name: 'Sam Reed' },
      inheritedFrom: {
        agendaItemId: idOf(710),
        position: 7,
        meetingId: idOf(711),
        committee: 'Harbour Panel',
        heldOn: '2012-07-12',
      },
    },
  ],
});

test('the page says what is exempt, under which paragraph, why and from where, and a member cannot lift it', async () => {
  serve([...councilRoutes(['committee_member']), on(recommendationsRoutes.read, () => ok(marked))]);
  open(at);
  const marks = await screen.findByRole('list', { name: 'What is kept back' });
  expect(marks).toHaveTextContent(`Recommendation · ${inPlace}It names the bidders.`);
  expect(within(marks).getByRole('link')).toHaveAccessibleName(
    'Carried over from item 7 of the agenda of Harbour Panel, 12 July 2012',
  );
  expect(screen.queryByRole('link', { name: /Lift this mark|Mark words as exempt or confidential/u })).toBeNull();
});

test('words that are confidential are marked without a paragraph', async () => {
  const requests = serve([...councilRoutes(), on(recommendationsRoutes.markExempt, () => ok(recommendation()))]);
  const { user } = open(`${at}/exempt`);
  await user.click(await screen.findByRole('checkbox', { name: 'Recommendation' }));
  await user.selectOptions(screen.getByLabelText('Paragraph'), screen.getByRole('option', { name: /^Confidential/u }));
  expect(screen.getByText(/^Only those who keep the register, and whoever is asked/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mark as confidential' }));
  expect(screen.getAllByText('Say why it may not be disclosed').length).toBeGreaterThan(0);
  await user.type(screen.getByLabelText('Why it may not be disclosed'), 'The department forbade it.');
  await user.click(screen.getByRole('button', { name: 'Mark as confidential' }));
  expect(await screen.findByText('The words are marked as confidential')).toBeVisible();
  expect(requests.find(({ method }) => method === 'POST')?.body).toMatchObject({ paragraph: null });
});

test('words are marked with a paragraph and a reason, by the version that was seen', async () => {
  const requests = serve([...councilRoutes(), on(recommendationsRoutes.markExempt, () => ok(recommendation()))]);
  const { user } = open(`${at}/exempt`);
  await user.click(await screen.findByRole('button', { name: 'Mark as exempt' }));
  expect(screen.getAllByText('Choose what is to be kept back').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('checkbox', { name: 'Recommendation' }));
  const paragraphs = screen.getByLabelText('Paragraph');
  expect(paragraphs).toHaveTextContent(/7 – preventing/u);
  await user.selectOptions(paragraphs, '3');
  await user.type(screen.getByLabelText(/^Why keeping it back/u), 'It names the bidders.');
  await user.click(screen.getByRole('button', { name: 'Mark as exempt' }));
  expect(await screen.findByText('The words are marked as exempt')).toBeVisible();
  const sent = requests.find(({ method }) => method === 'POST');
  expect(sent?.headers.get('if-match')).toBe('"1"');
  expect(sent?.body).toEqual({ fields: ['recommendation'], paragraph: 3, reason: 'It names the bidders.' });
});

test('what the server refuses stands beside its field', async () => {
  const fields = [{ field: 'paragraph', message: 'For a council in Wales the paragraphs are 12 to 18.' }];
  serve([
    ...councilRoutes(),
    on(recommendationsRoutes.markExempt, () => refuse(422, { code: 'invalid', detail: '', fields })),
  ]);
  const { user } = open(`${at}/exempt`);
  await user.click(await screen.findByRole('checkbox', { name: 'Recommendation' }));
  await user.selectOptions(screen.getByLabelText('Paragraph'), '3');
  await user.type(screen.getByLabelText(/^Why keeping it back/u), 'It names the bidders.');
  await user.click(screen.getByRole('button', { name: 'Mark as exempt' }));
  expect((await screen.findAllByText(/12 to 18/u)).length).toBeGreaterThan(0);
});

test('a mark is lifted with why', async () => {
  const requests = serve([
    ...councilRoutes(),
    on(recommendationsRoutes.read, () => ok(marked)),
    on(recommendationsRoutes.liftExemption, () => ok(recommendation())),
  ]);
  const { user } = open(`${at}/exempt/${idOf(700)}`);
  await user.type(await screen.findByLabelText('Why it may be read now'), 'The contract is signed.');
  await user.click(screen.getByRole('button', { name: 'Lift this mark' }));
  expect(await screen.findByText('The words are no longer exempt')).toBeVisible();
  expect(requests.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'The contract is signed.' });
});

test('what was confidential is said to be confidential no longer', async () => {
  const exemptions = marked.exemptions.map((mark) => ({ ...mark, paragraph: null }));
  serve([
    ...councilRoutes(),
    on(recommendationsRoutes.read, () => ok({ ...marked, exemptions })),
    on(recommendationsRoutes.liftExemption, () => ok(recommendation())),
  ]);
  const { user } = open(`${at}/exempt/${idOf(700)}`);
  await user.type(await screen.findByLabelText('Why it may be read now'), 'The department allows it.');
  await user.click(screen.getByRole('button', { name: 'Lift this mark' }));
  expect(await screen.findByText('The words are no longer confidential')).toBeVisible();
});
