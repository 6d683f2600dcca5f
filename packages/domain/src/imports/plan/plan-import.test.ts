import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { parseProseDate } from '../../dates/prose/prose-date.ts';
import { applyPlan } from './apply-plan.ts';
import { planImport } from './plan-import.ts';
import type { FieldDecision, RegisterRow } from './plan-field.ts';
import { applyUndo, planUndo } from './undo/plan-undo.ts';
import { filledFields, sameValue } from '../../recommendations/fields/tracker-values.ts';
import { valuesOf } from './plan-values.ts';
import type { TrackerValues } from '../../recommendations/fields/tracker-values.ts';
import { trackerFields } from '../../recommendations/fields/fields.ts';

const ids = (prefix: string) => (incoming: number) => `${prefix}${incoming}`;
const registered = (id: string, current: TrackerValues, imported: TrackerValues | null = current): RegisterRow => ({
  id,
  current,
  imported,
});

const row: TrackerValues = {
  source_title: 'Street lighting review',
  source_date: '2012-07-12',
  recommendation: 'That the Cabinet Member reports the savings from the new lamps each quarter',
  status: 'Ongoing',
  timescale: parseProseDate('Autumn 2012'),
  lead: ['Head of Highways'],
};
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

describe('finding the row', () => {
  it('goes by reference and part, whatever became of the words', () => {
    const a = { reference: 'SR 12/13 01', part: '(a)', recommendation: 'That lamps are counted' };
    const b = { reference: 'SR 12/13 01', part: '(b)', recommendation: 'That posts are counted' };
    const plan = planImport(
      [
        { ...b, recommendation: 'That every post is counted by ward' },
        { ...a, reference: 'sr 12-13 01', recommendation: 'That all lamps of the city are counted' },
      ],
      [registered('a', a), registered('b', b)],
    );
    expect(plan.rows.map(({ id, matchedBy }) => [id, matchedBy])).toEqual([
      ['b', 'reference'],
      ['a', 'reference'],
    ]);
  });

  it('does not take the numbers of one report’s list for those of another', () => {
    const first = { reference: '1', source_title: 'Lighting', recommendation: 'That lamps are counted' };
    const second = { reference: '1', source_title: 'Libraries', recommendation: 'That books are counted' };
    expect(planImport([second], [registered('1', first)]).rows[0]?.outcome).toBe('add');
    const reworded = { ...first, recommendation: 'That all lamps be counted again' };
    expect(planImport([reworded], [registered('1', first)]).rows[0]).toMatchObject({ id: '1', matchedBy: 'reference' });
  });

  it('keeps the same words about two matters apart', () => {
    const noted = { recommendation: 'That the report be noted', source_title: 'Lighting', source_date: '2012-07-12' };
    const plan = planImport(
      [{ ...noted, source_title: 'Libraries', source_date: '2012-09-13' }],
      [registered('1', noted)],
    );
    expect(plan.rows[0]?.outcome).toBe('add');
    expect(plan.notInPaper).toEqual(['1']);
  });

  it('finds the words where the paper has left out the source', () => {
    expect(planImport([{ recommendation: row.recommendation ?? '' }], [registered('1', row)]).rows[0]).toMatchObject({
      id: '1',
      outcome: 'unchanged',
    });
  });

  it('finds words that are nearly the same, and says so', () => {
    const reworded = {
      ...row,
      recommendation: 'That the Cabinet Member reports the savings from all new lamps each quarter.',
    };
    expect(planImport([reworded], [registered('1', row)]).rows[0]).toMatchObject({
      id: '1',
      matchedBy: 'near_words',
      outcome: 'change',
    });
  });

  it('takes another year’s number for another recommendation', () => {
    const budget = (year: string): TrackerValues => ({
      recommendation: `That the safeguarding budget for ${year} is ring-fenced by the council`,
    });
    expect(planImport([budget('2014/15')], [registered('1', budget('2013/14'))]).rows[0]?.outcome).toBe('add');
  });

  it('gives each of the actions of one recommendation its own row again', () => {
    const actions = ['Write', 'Publish', 'Review'].map((action) => ({
      recommendation: 'That there be a plan',
      action,
    }));
    const register = actions.map((values, index) => registered(String(index), values));
    const plan = planImport(
      [...actions].reverse().map((values) => ({ ...values, status: 'Ongoing' })),
      register,
    );
    expect(plan.rows.map(({ id }) => id)).toEqual(['2', '1', '0']);
  });

  it('holds two equal rows of one paper apart, as two rows of the register', () => {
    const first = planImport([row, row], []);
    expect(first.counts.add).toBe(2);
    const { register } = applyPlan(first, [], ids('n'));
    expect(planImport([row, row], register).counts).toEqual({ add: 0, change: 0, unchanged: 2, conflict: 0 });
    expect(planImport([row, row, row], register).counts).toMatchObject({ add: 1, unchanged: 2 });
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

const text = fc.constantFrom(
  'That it be noted',
  'That lamps be counted',
  'Lighting',
  'Libraries',
  '1',
  'SR1',
  'Ongoing',
  '',
);
const anyValues: fc.Arbitrary<TrackerValues> = fc
  .record(
    {
      reference: text,
      source_title: text,
      recommendation: text,
      action: text,
      status: text,
      lead: fc.array(text, { maxLength: 2 }),
      timescale: fc
        .constantFrom('tbc', 'Autumn 2011', '12/07/12', '12 July 2012')
        .map((words) => parseProseDate(words)),
    },
    { requiredKeys: [] },
  )
  .filter((values) => filledFields(values).length > 0);
const anyPaper = fc.array(anyValues, { maxLength: 8 });
const anyEdit = fc.record({
  at: fc.nat(),
  field: fc.constantFrom('status', 'lead', 'action', 'recommendation'),
  value: fc.constantFrom('Edited by hand', null),
} as const);

/** A register with a history: a paper brought in, some rows edited by people, some written by people. */
const anyRegister = fc
  .tuple(anyPaper, anyPaper, fc.array(anyEdit, { maxLength: 6 }), fc.array(anyValues, { maxLength: 3 }))
  .map(([older, paper, edits, own]) => {
    const first = applyPlan(planImport(older, []), [], ids('o')).register;
    const rows = [
      ...applyPlan(planImport(paper, first), first, ids('p')).register,
      ...own.map((values, index) => registered(`own${index}`, values, null)),
    ];
    for (const { at, field, value } of edits) {
      const index = rows.length === 0 ? -1 : at % rows.length;
      const edited = rows[index];
      if (edited !== undefined) rows[index] = { ...edited, current: { ...edited.current, [field]: value } };
    }
    return rows;
  });

const says = (values: TrackerValues): readonly (readonly [string, unknown])[] =>
  filledFields(values).map((field) => [field, values[field]]);

describe('laws', () => {
  it('a paper planned again after it was applied changes nothing', () => {
    fc.assert(
      fc.property(anyPaper, anyRegister, (paper, register) => {
        const after = applyPlan(planImport(paper, register), register, ids('n')).register;
        const again = planImport(paper, after);
        expect(again.counts).toEqual({ add: 0, change: 0, conflict: 0, unchanged: paper.length });
        const afterAgain = applyPlan(again, after, ids('m')).register;
        expect(afterAgain.map(({ current }) => current)).toEqual(after.map(({ current }) => current));
      }),
      { numRuns: 100 },
    );
  });

  it('an export of the whole register, read again, changes nothing', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const exported = register.map(({ current }) => current).filter((values) => filledFields(values).length > 0);
        expect(planImport(exported, register).counts).toMatchObject({ add: 0, change: 0, conflict: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it('no edit of anybody is ever lost', () => {
    fc.assert(
      fc.property(anyPaper, anyRegister, (paper, register) => {
        const after = new Map(
          applyPlan(planImport(paper, register), register, ids('n')).register.map((row_) => [row_.id, row_]),
        );
        for (const { id, current, imported } of register)
          for (const field of trackerFields) {
            const edited =
              imported === null ? filledFields(current).includes(field) : !sameValue(current[field], imported[field]);
            if (edited) expect(after.get(id)?.current[field] ?? null).toEqual(current[field] ?? null);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('an import taken back leaves the register as it was', () => {
    fc.assert(
      fc.property(anyPaper, anyRegister, (paper, register) => {
        const applied = applyPlan(planImport(paper, register), register, ids('n'));
        const undo = planUndo(applied.written, applied.register);
        expect(inEnglish(undo.kept)).toEqual([]);
        const back = applyUndo(undo, applied.register);
        expect(back.map(({ id, current }) => [id, says(current)])).toEqual(
          register.map(({ id, current }) => [id, says(current)]),
        );
        expect(back.map(({ imported }) => imported)).toEqual(register.map(({ imported }) => imported));
      }),
      { numRuns: 100 },
    );
  });
});
