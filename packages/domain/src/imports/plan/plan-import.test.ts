import { parseProseDate } from '../../dates/prose/prose-date.ts';
import { filledFields, type TrackerValues } from '../../recommendations/fields/tracker-values.ts';
import { lampRow as row, registered } from '../testing/registered.ts';
import { planImport } from './plan-import.ts';
import type { FieldDecision, RegisterRow } from './plan-field.ts';
import { valuesOf } from './plan-values.ts';

const decisions = (incoming: TrackerValues, row_: RegisterRow): Partial<Record<string, FieldDecision>> =>
  Object.fromEntries(
    planImport([incoming], [row_]).rows.flatMap(({ fields }) => fields.map(({ field, decision }) => [field, decision])),
  );

describe('one row', () => {
  it('is added to a register that does not hold it', () => {
    const plan = planImport([row], []);
    expect(plan.counts).toEqual({ add: 1, change: 0, unchanged: 0, conflict: 0 });
    expect(plan.rows[0]?.fields.map(({ field }) => field)).toEqual(filledFields(row));
  });

  it('is unchanged when the paper says what the register says', () => {
    expect(planImport([row], [registered('1', row)]).rows[0]).toMatchObject({
      outcome: 'unchanged',
      id: '1',
      matchedBy: 'same_as_before',
    });
  });

  it('is changed where the paper is new and nobody edited it', () => {
    const plan = planImport([{ ...row, status: 'Completed' }], [registered('1', row)]);
    expect(plan.rows[0]).toMatchObject({ outcome: 'change', id: '1', matchedBy: 'words_and_source' });
    expect(plan.rows[0]?.fields.filter(({ decision }) => decision !== 'unchanged')).toEqual([
      { field: 'status', before: 'Ongoing', after: 'Completed', paper: 'Completed', decision: 'change' },
    ]);
  });

  it('keeps what a person edited when the paper still says what it said', () => {
    const edited = registered('1', { ...row, status: 'Completed' }, row);
    const plan = planImport([row], [edited]);
    expect(plan.rows[0]?.outcome).toBe('unchanged');
    expect(plan.rows[0]?.fields).toContainEqual({
      field: 'status',
      before: 'Completed',
      after: 'Completed',
      paper: 'Ongoing',
      decision: 'kept',
    });
  });

  it('is in conflict when both changed it differently, and the person’s value stands', () => {
    const edited = registered('1', { ...row, status: 'Completed' }, row);
    const plan = planImport([{ ...row, status: 'Superseded' }], [edited]);
    expect(plan.rows[0]?.outcome).toBe('conflict');
    expect(plan.rows[0]?.fields).toContainEqual({
      field: 'status',
      before: 'Completed',
      after: 'Completed',
      paper: 'Superseded',
      decision: 'conflict',
    });
  });

  it('is not in conflict when both made the same change', () => {
    expect(
      decisions({ ...row, status: 'Completed' }, registered('1', { ...row, status: 'Completed' }, row))['status'],
    ).toBe('unchanged');
  });

  it('is never emptied by a blank in the paper', () => {
    const { status, ...rest } = row;
    const plan = planImport([{ ...rest, note: '  ' }], [registered('1', { ...row, note: 'Ask again' })]);
    expect(status).toBe('Ongoing');
    expect(plan.rows[0]?.outcome).toBe('unchanged');
    expect(plan.rows[0]?.fields.map(({ field }) => field)).not.toContain('status');
  });

  it('stays empty where a person emptied it', () => {
    expect(decisions(row, registered('1', { ...row, status: null }, row))['status']).toBe('kept');
  });

  it('fills what is empty, and conflicts with what is there, in a row that a person wrote', () => {
    const own = registered('1', { ...row, status: 'At risk', lead: null }, null);
    expect(decisions(row, own)).toMatchObject({ lead: 'change', status: 'conflict', recommendation: 'unchanged' });
  });

  it('is unchanged by a report’s cell that joins what the register holds in several fields', () => {
    const held = registered('1', {
      ...row,
      status: null,
      core_status: 'on_track',
      response: 'Agreed.',
      progress: 'Begun in May.\nHalf done.',
    });
    const printed = { ...row, status: 'On track', progress: 'Agreed.\nBegun in May.\nHalf done.' };
    expect(planImport([printed], [held]).rows[0]?.outcome).toBe('unchanged');
    expect(decisions({ ...printed, progress: 'Agreed.\nBegun in May.' }, held)['progress']).toBe('change');
    expect(decisions({ ...printed, progress: 'Agreed.\nAll done.' }, held)['progress']).toBe('change');
    expect(decisions({ ...printed, status: 'At risk' }, held)['status']).toBe('change');
  });

  it('takes two writings of one day, and leads in another order, for the same', () => {
    const written = { ...row, timescale: parseProseDate('12/07/2012'), lead: ['A', 'B'] };
    const paper = { ...row, timescale: parseProseDate('12 July 2012'), lead: ['B', 'A'] };
    expect(planImport([paper], [registered('1', written)]).rows[0]?.outcome).toBe('unchanged');
  });
});

it('takes the values of an understood row, without its blanks', () => {
  const from = { table: 1, row: 2, column: 1 };
  expect(
    valuesOf({
      where: { table: 1, row: 2 },
      fields: {
        recommendation: { value: 'That it be so', raw: 'That it be so', guess: null, from },
        status: { value: ' ', raw: ' ', guess: null, from },
        topic: { value: 'Lighting', raw: 'Lighting', guess: null, from },
      },
    }),
  ).toEqual({ recommendation: 'That it be so' });
});
