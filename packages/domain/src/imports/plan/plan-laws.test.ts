import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { parseProseDate } from '../../dates/prose/prose-date.ts';
import { trackerFields } from '../../recommendations/fields/fields.ts';
import { filledFields, sameValue } from '../../recommendations/fields/tracker-values.ts';
import type { TrackerValues } from '../../recommendations/fields/tracker-values.ts';
import { ids, registered } from '../testing/registered.ts';
import { applyPlan } from './apply-plan.ts';
import { planImport } from './plan-import.ts';
import { applyUndo, planUndo } from './undo/plan-undo.ts';

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
