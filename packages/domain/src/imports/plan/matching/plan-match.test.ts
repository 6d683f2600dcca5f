import type { TrackerValues } from '../../../recommendations/fields/tracker-values.ts';
import { ids, lampRow as row, registered } from '../../testing/registered.ts';
import { applyPlan } from '../apply-plan.ts';
import { planImport } from '../plan-import.ts';

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
