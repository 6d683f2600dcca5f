import fc from 'fast-check';
import type { Timescale } from '../../dates/prose/timescale.ts';
import { type Exempt, exemptWords } from '../../recommendations/exemption.ts';
import { saidTogether } from '../../reports/reported-recommendation.ts';
import type { RegisterRow } from './plan-field.ts';
import { planImport } from './plan-import.ts';
import type { TrackerValues } from '../../recommendations/fields/tracker-values.ts';
import { printedValues, withoutExempt } from './restore-exempt.ts';
import { exemptFields } from '../../recommendations/fields/fields.ts';

const [third, first] = [exemptWords('england', 3), exemptWords('england', 1)];
const current: TrackerValues = {
  reference: 'HSP/12/001',
  source_title: 'Empty homes',
  source_date: '2012-07-12',
  recommendation: 'That the contract with the builder is ended.',
  response: 'Agreed with the builder’s terms.',
  progress: 'The builder was paid.',
  status: 'Ongoing',
};
const row = (exempt: Exempt, more: TrackerValues = {}, id = '1'): RegisterRow => ({
  id,
  current: { ...current, ...more },
  imported: { ...current, ...more },
  exempt,
});
const unchanged = { add: 0, change: 0, conflict: 0, unchanged: 1 };

test('an export of exempt fields, brought in again, changes nothing', () => {
  const exempt: Exempt = { recommendation: third, response: third, source_title: first };
  const paper = printedValues(current, exempt);
  expect(JSON.stringify(paper)).not.toContain('builder’s');
  expect(planImport([paper], [row(exempt)]).counts).toEqual(unchanged);
});

test('two rows that are printed alike are two rows', () => {
  const exempt: Exempt = { recommendation: third };
  const rows = ['1', '2'].map((id) => row(exempt, { reference: null, recommendation: `Number ${id} is secret.` }, id));
  const papers = rows.map((one) => printedValues(one.current, exempt));
  expect(planImport(papers, rows).counts).toEqual({ ...unchanged, unchanged: 2 });
});

test.each([
  { response: third },
  { progress: third },
  { response: third, progress: third },
  { response: first, progress: third },
])('a cell that tells several fields, with %j exempt, is no news', (exempt) => {
  const told = saidTogether(printedValues(current, exempt), ['response', 'action', 'progress']);
  const printed: TrackerValues = { ...current, progress: told };
  delete printed.reference;
  delete printed.response;
  expect(planImport([printed], [row(exempt)]).counts).toEqual(unchanged);
});

test('what a clerk changed beside exempt words is a change, and the exempt words stay', () => {
  const exempt: Exempt = { response: third };
  const plan = planImport([{ ...printedValues(current, exempt), status: 'Completed' }], [row(exempt)]);
  expect(plan.rows[0]?.fields.filter(({ decision }) => decision === 'change').map(({ field }) => field)).toEqual([
    'status',
  ]);
});

test('a row of which no words were printed is found again, and what the clerk changed of it is a change', () => {
  const exempt: Exempt = { source_title: third, recommendation: third, response: third, progress: third };
  const printed: TrackerValues = { ...printedValues(current, exempt), status: 'Completed' };
  delete printed.reference;
  const plan = planImport(
    [printed],
    [row(exempt), row({}, { reference: 'HSP/12/002', recommendation: 'Other.' }, '2')],
  );
  expect([plan.rows[0]?.outcome, plan.rows[0]?.id]).toEqual(['change', '1']);
});

test('what a clerk wrote below exempt words in a cell of several fields is taken in, and the exempt words are not', () => {
  const exempt: Exempt = { response: third };
  const printed: TrackerValues = { ...printedValues(current, exempt), progress: `${third}\nAll of it was paid.` };
  delete printed.response;
  const [planned] = planImport([printed], [row(exempt)]).rows;
  expect(
    planned?.fields.filter(({ decision }) => decision === 'change').map(({ field, after }) => [field, after]),
  ).toEqual([['progress', 'All of it was paid.']]);
});

test('words beside a value that were not printed are not written over by the value', () => {
  const due: Timescale = { words: 'When the tender is let', from: null, to: '2013-03-31', precision: 'month' };
  const held = { status: 'Waits for the builder’s price', core_status: 'on_track', rag: 'Amber, for the price', due };
  const marked = row({ action: third, progress: third }, held);
  const printed = printedValues(marked.current, marked.exempt ?? {});
  expect([printed.status, printed.rag, printed.due]).toEqual([null, null, { ...due, words: '' }]);
  const day: Timescale = { words: '2013-03-31', from: '2013-03-31', to: '2013-03-31', precision: 'day' };
  for (const status of ['On track', 'Ar y trywydd iawn', 'Ar y trywydd iawn / On track'])
    expect(planImport([{ ...printed, status, due: day }], [marked]).counts).toEqual(unchanged);
  const later = planImport(
    [{ ...printed, status: 'Completed', due: { ...day, words: '2013-04-30', to: '2013-04-30' } }],
    [marked],
  );
  expect(later.rows[0]?.fields.filter(({ decision }) => decision === 'change').map(({ field }) => field)).toEqual([
    'due',
    'status',
  ]);
});

test('an export from before the mark was lifted overwrites nothing', () => {
  const plan = planImport([printedValues(current, { recommendation: third, response: third })], [row({})]);
  expect(plan.counts).toEqual(unchanged);
});

test('a row that is nowhere keeps its cells as they stand', () => {
  const plan = planImport([{ recommendation: third, source_title: 'Parks' }], [row({ recommendation: third })]);
  expect([plan.rows[0]?.outcome, plan.rows[0]?.fields[1]?.after]).toEqual(['add', third]);
});

test('what stands in place of exempt words is not remembered as what a paper said', () => {
  expect(withoutExempt({ response: `Agreed.\n${third}`, status: 'Ongoing' })).toEqual({ status: 'Ongoing' });
});

test('whatever is exempt, the register as printed comes back unchanged', () => {
  const words = fc.constantFrom('', 'Agreed.', 'Begun.', 'Begun.\nHalf done.');
  const one = fc.record({
    response: words,
    action: words,
    progress: words,
    note: words,
    cost: fc.constantFrom('', '£2,000'),
    source_title: fc.constantFrom('', 'Lighting', 'Parks'),
    exempt: fc.subarray([...exemptFields]),
    paragraph: fc.integer({ min: 1, max: 7 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (all) => {
      const register = all.map(({ exempt, paragraph, ...values }, index) =>
        row(
          Object.fromEntries(exempt.map((field) => [field, exemptWords('england', paragraph)])),
          { ...values, reference: `HSP/12/00${index}` },
          String(index),
        ),
      );
      const papers = register.map((each) => printedValues(each.current, each.exempt ?? {}));
      expect(planImport(papers, register).counts).toEqual({ ...unchanged, unchanged: all.length });
    }),
    { numRuns: 200 },
  );
});

test('what is printed is what stands in place of the words, the words where nothing is marked, and nothing where nothing is', () => {
  const exempt: Exempt = { response: third };
  for (const field of exemptFields) {
    expect(printedValues({ [field]: 'The words.' }, exempt)[field]).toBe(field === 'response' ? third : 'The words.');
    expect(printedValues({ [field]: null }, exempt)[field]).toBeNull();
  }
});
