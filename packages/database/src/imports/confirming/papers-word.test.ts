import type { CouncilRecords } from '../../council-database.ts';
import { openCouncil } from '../../testing/open-council.ts';
import { confirmPaper, undoPaper, understandPaper } from '../../testing/papers.ts';
import { openTestDatabase } from '../../testing/test-database.ts';

const { source, councils } = await openTestDatabase();
afterAll(() => source.destroy());

test('what a paper calls verified stands as the paper’s word, with no decision of a committee, and is undone whole', async () => {
  const council = await openCouncil();
  const by = council.memberships.scrutiny_officer;
  const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
    councils.inCouncil(council.councilId, work);
  const paper = [{ recommendation: 'That lamps be lit.', status: 'Signed off', core_status: 'verified_complete' }];
  const uploadId = await within((records) => understandPaper(records, paper, by));
  await within((records) => confirmPaper(records, uploadId, by));
  const present = () => within(async ({ imports }) => imports.registerForPlan());
  const [row] = await present();
  expect(row?.current).toMatchObject({ status: 'Signed off', core_status: 'claimed_complete' });
  const page = await within(({ recommendations }) =>
    recommendations.read(row?.id ?? '', '2012-08-16', 'register_editor'),
  );
  expect(page).toMatchObject({ verifiedCompleteOn: null, storedStatus: 'claimed_complete' });
  expect(page?.history.filter(({ kind }) => kind === 'status_changed')).toMatchObject([
    { after: 'claimed_complete', words: 'Signed off', upload: { uploadId } },
  ]);
  const { plan } = await within((records) => undoPaper(records, uploadId, by));
  expect(plan.kept).toEqual([]);
  expect(await present()).toEqual([]);
});
