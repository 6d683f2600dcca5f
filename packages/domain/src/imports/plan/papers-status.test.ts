import { applyPlan } from './apply-plan.ts';
import { planImport } from './plan-import.ts';
import type { RegisterRow } from './plan-field.ts';

const words = { recommendation: 'That the lamps on Quay Street be lit by dusk.' };
const closed = { ...words, status: 'Closed, verified', core_status: 'verified_complete' };
const bring = (paper: object, register: readonly RegisterRow[]) =>
  applyPlan(planImport([paper], register), register, () => 'r-1');

test('a row that a paper calls verified is taken for claimed, in the paper’s own words', () => {
  const { register } = bring(closed, []);
  expect(register[0]?.current).toMatchObject({ status: 'Closed, verified', core_status: 'claimed_complete' });
  expect(planImport([closed], register).counts).toMatchObject({ unchanged: 1 });
});

test('what the committee has verified since stays verified, whatever the same paper says again', () => {
  const { register } = bring(closed, []);
  const verified = register.map((row) => ({ ...row, current: { ...row.current, core_status: 'verified_complete' } }));
  expect(planImport([closed], verified).counts).toMatchObject({ unchanged: 1 });
  const paper = [{ ...closed, status: 'Under way', core_status: 'on_track' }];
  expect(planImport(paper, verified).rows[0]?.fields).toContainEqual(
    expect.objectContaining({ field: 'core_status', decision: 'conflict', after: 'verified_complete' }),
  );
});

test('a later paper moves on from what an earlier one only said', () => {
  const { register } = bring(closed, []);
  const reopened = { ...words, status: 'Under way', core_status: 'on_track' };
  expect(bring(reopened, register).register[0]?.current).toMatchObject({ core_status: 'on_track' });
  expect(bring({ ...words, core_status: 'superseded' }, register).register[0]?.current).toMatchObject({
    core_status: 'unknown',
  });
});

test('what the committee has closed no paper opens again, also where papers have brought all that stands there', () => {
  const { register } = bring(
    { ...words, status: 'Rejected', core_status: 'rejected', response_decision: 'rejected' },
    [],
  );
  expect(register[0]?.current).toMatchObject({ core_status: 'rejected' });
  const fields = planImport([{ ...words, status: 'Under way', core_status: 'on_track' }], register).rows[0]?.fields;
  expect(fields).toContainEqual(
    expect.objectContaining({ field: 'core_status', decision: 'conflict', paper: 'on_track', after: 'rejected' }),
  );
  expect(fields).toContainEqual(
    expect.objectContaining({ field: 'status', decision: 'conflict', paper: 'Under way', after: 'Rejected' }),
  );
});
