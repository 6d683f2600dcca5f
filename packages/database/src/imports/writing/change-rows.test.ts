import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { councilOfEachTest } from '../../testing/council-of-each-test.ts';
import { setStatus, update } from '../../testing/acts.ts';
import { confirmPaper, undoPaper, understandPaper } from '../../testing/papers.ts';

const own = await councilOfEachTest();

const { within } = own;
/** The one recommendation of the register, after a paper of it was brought in. */
const after = async (values: TrackerValues) => {
  const paper = { recommendation: 'That lamps be lit.', ...values };
  const uploadId = await within((records) => understandPaper(records, [paper], own.by));
  await within((records) => confirmPaper(records, uploadId, own.by));
  return only();
};
const only = () =>
  within(async ({ imports, recommendations }) => {
    const [row] = await imports.registerForPlan();
    const page = await recommendations.read(row?.id ?? '', '2012-08-16', 'register_editor');
    if (page === null) throw new Error('Not there.');
    return page;
  });
const day = (on: string) => ({ words: on, from: on, to: on, precision: 'day' }) as const;

test('the date that was set first stays, whatever a newer paper says, and one that comes late is the first', async () => {
  expect(await after({})).toMatchObject({ dueOn: null, originalDueOn: null });
  expect(await after({ due: day('2012-11-30') })).toMatchObject({ dueOn: '2012-11-30', originalDueOn: '2012-11-30' });
  expect(await after({ due: day('2013-01-31') })).toMatchObject({ dueOn: '2013-01-31', originalDueOn: '2012-11-30' });
});

test('a date that a person set stays where a paper changes something else', async () => {
  const { recommendationId } = await after({ progress: 'Asked' });
  await within(({ recommendations }) =>
    recommendations
      .lock([recommendationId])
      .then((held) => recommendations.editMany(held, { dueOn: '2012-12-20', originalDueOn: '2012-12-20' }, own.by)),
  );
  expect(await after({ progress: 'Ordered' })).toMatchObject({
    progressWords: 'Ordered',
    dueOn: '2012-12-20',
    originalDueOn: '2012-12-20',
  });
});

test('what a paper takes up again is no longer claimed, and what the committee has verified stays verified', async () => {
  const { recommendationId } = await after({ core_status: 'on_track' });
  const step = async (coreStatus: 'claimed_complete' | 'verified_complete', changedOn: string) => {
    const said = { statusWords: null, reason: null, evidence: 'Lit.', meetingId: null };
    await within((records) => setStatus(records, recommendationId, { ...said, coreStatus, changedOn }, own.by));
  };
  const bothSay = async (core_status: 'claimed_complete' | 'verified_complete') => {
    await step('claimed_complete', '2012-08-01');
    if (core_status === 'verified_complete') await step('verified_complete', '2012-08-09');
    return after({ core_status });
  };
  const open = { storedStatus: 'on_track', claimedCompleteOn: null, verifiedCompleteOn: null };
  expect(await bothSay('claimed_complete')).toMatchObject({
    storedStatus: 'claimed_complete',
    claimedCompleteOn: '2012-08-01',
    verifiedCompleteOn: null,
  });
  expect(await after({ core_status: 'on_track' })).toMatchObject(open);
  const verified = {
    storedStatus: 'verified_complete',
    claimedCompleteOn: '2012-08-01',
    verifiedCompleteOn: '2012-08-09',
  };
  expect(await bothSay('verified_complete')).toMatchObject(verified);
  expect(await after({ core_status: 'claimed_complete' })).toMatchObject(verified);
  expect(await after({ core_status: 'on_track' })).toMatchObject(verified);
});

test('of words that came with a paper nobody knows the day', async () => {
  const { recommendationId } = await after({ progress: 'Asked' });
  await within((records) => update(records, recommendationId, { words: 'Ordered', asOf: '2012-08-09' }, own.by));
  const typed = await only();
  expect(typed.progressedOn).toBe('2012-08-09');
  expect(await after({ progress: typed.progressWords ?? '', rag: 'G' })).toMatchObject({ progressedOn: '2012-08-09' });
  expect(await after({ progress: 'Lit', rag: 'G' })).toMatchObject({ progressWords: 'Lit', progressedOn: null });
});

test('an import that is undone gives the update that was there its day back', async () => {
  const { recommendationId } = await after({ progress: 'Asked' });
  await within((records) => update(records, recommendationId, { words: 'Ordered', asOf: '2012-08-09' }, own.by));
  // What the paper gave last is what stands: the next one may change it.
  await after({ progress: 'Ordered' });
  const paper = [{ recommendation: 'That lamps be lit.', progress: 'Lit' }];
  const uploadId = await within((records) => understandPaper(records, paper, own.by));
  await within((records) => confirmPaper(records, uploadId, own.by));
  expect(await only()).toMatchObject({ progressWords: 'Lit', progressedOn: null });
  await within((records) => undoPaper(records, uploadId, own.by));
  expect(await only()).toMatchObject({ progressWords: 'Ordered', progressedOn: '2012-08-09' });
});
