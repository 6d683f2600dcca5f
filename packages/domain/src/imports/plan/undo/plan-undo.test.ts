import { inEnglish } from '@holdfast/words/testing/in-english';
import { parseProseDate } from '../../../dates/prose/prose-date.ts';
import { applyPlan } from '../apply-plan.ts';
import { ids, lampRow as row, registered } from '../../testing/registered.ts';
import { planImport } from '../plan-import.ts';
import { type LaterWork, planUndo, type UndoRow } from './plan-undo.ts';

describe('taking an import back', () => {
  const register = [registered('1', row)];
  const applied = applyPlan(
    planImport([{ ...row, status: 'Completed', note: 'Seen' }, { recommendation: 'That there be more' }], register),
    register,
    ids('n'),
  );

  const at = '2012-08-16T13:05:00Z';
  const worked = (id: string, since: LaterWork): UndoRow[] =>
    applied.register.map((one) => (one.id === id ? { ...one, since: [since] } : one));

  it('keeps what was changed since, and says by whom and when', () => {
    const since = worked('1', {
      fields: ['status', 'core_status'],
      name: 'Ada Brook',
      at,
      fileName: null,
      followed: false,
    });
    const undo = planUndo(applied.written, since);
    expect(undo.restore).toEqual([{ id: '1', values: { note: null }, imported: row }]);
    expect(inEnglish(undo.kept)).toEqual([
      {
        id: '1',
        field: 'status',
        value: 'Completed',
        sentence: 'Status: kept, because Ada Brook changed it on 16 Aug 2012, 14:05, after the import.',
      },
    ]);
    expect(undo.remove).toEqual(['n1']);
  });

  it('keeps a time whose day somebody moved', () => {
    const dated = applyPlan(
      planImport([{ ...row, timescale: parseProseDate('Spring 2013') }], register),
      register,
      ids('n'),
    );
    const since = dated.register.map((one) => ({
      ...one,
      since: [{ fields: ['due_on'], name: null, at, fileName: null, followed: false }],
    }));
    expect(planUndo(dated.written, since).kept.map(({ field }) => field)).toEqual(['timescale']);
  });

  it('keeps an added row that somebody has worked on, or that a later paper holds too', () => {
    const sentences = [
      { fields: ['lead'], name: 'Ada Brook', at, fileName: null, followed: false },
      { fields: [], name: null, at, fileName: null, followed: false },
      { fields: [], name: 'Ada Brook', at, fileName: 'two.csv', followed: false },
    ].map((work) => {
      const undo = planUndo(applied.written, worked('n1', work));
      expect(undo.remove).toEqual([]);
      return inEnglish(undo.kept);
    });
    const kept = (sentence: string) => [{ id: 'n1', field: null, value: null, sentence }];
    expect(sentences).toEqual([
      kept('Kept, because Ada Brook worked on it on 16 Aug 2012, 14:05, after the import.'),
      kept('Kept, because somebody worked on it on 16 Aug 2012, 14:05, after the import.'),
      kept('Kept, because the paper “two.csv”, imported on 16 Aug 2012, 14:05, holds it too.'),
    ]);
  });

  it('takes back an added row that only followed something else, and keeps what followed of a changed one', () => {
    const followed = { fields: ['status'], name: 'Ada Brook', at, fileName: null, followed: true };
    expect(planUndo(applied.written, worked('n1', followed)).remove).toEqual(['n1']);
    expect(planUndo(applied.written, worked('1', followed)).kept.map(({ field }) => field)).toEqual(['status']);
  });

  it('takes back a row that reads otherwise than in the paper, where nobody worked on it', () => {
    const otherwise = applied.register.map((one) => ({
      ...one,
      current: { ...one.current, committee: 'Housing and Homes Panel', status: 'Reopened' },
    }));
    const undo = planUndo(applied.written, otherwise);
    expect(undo.remove).toEqual(['n1']);
    expect(undo.restore[0]?.values).toEqual({ status: 'Ongoing', note: null });
    expect(undo.kept).toEqual([]);
  });

  it('leaves a row alone that is no longer there', () => {
    expect(planUndo(applied.written, [])).toEqual({ restore: [], remove: [], kept: [] });
  });
});
