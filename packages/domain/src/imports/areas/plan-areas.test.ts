import { paperIn } from '../testing/councils/paper-in.ts';
import { planRows } from '../outcome/plan-rows.ts';
import { understandPaper } from '../understand/understand-paper.ts';
import { areaLeaders, areaValues } from './plan-areas.ts';
import { sharedActions } from './shared-actions.ts';

/** What a plan comes in as: its areas, each with its values, and its activities with the areas that they serve. */
const planOf = (sketch: string) => {
  const { documents } = understandPaper(paperIn(sketch));
  const flat = documents.flatMap(({ kind, rows }, document) =>
    rows.map(({ fields }) => ({ document, ofPlan: kind === 'improvement_plan', fields })),
  );
  const leaders = areaLeaders(flat);
  const areas = [...Map.groupBy(flat.keys(), (at) => leaders[at] ?? null)].flatMap(([leader, rows]) =>
    leader === null ? [] : [rows.flatMap((at) => flat[at]?.fields ?? [])],
  );
  return {
    areas: areas.map(areaValues),
    actions: sharedActions(areas).map(({ words, serves }) => `${words} > ${serves.join()}`),
    outcomes: planRows(documents, []).map(({ outcome, area }) => [outcome, area]),
  };
};

test('an area is the recommendation, and an activity under two areas is one action that serves both', () => {
  const { areas, actions, outcomes } = planOf(`
    # Improvement plan after the Ofsted inspection
    | Area for improvement | Activity | Outcome measure | Lead | By when |
    | 1. Visits are made in time | Train all staff | Visits in time | Head of Care | 30 June 2024 |
    | | Ask staff each month | Staff say so | Head of Care | |
    | 2. Plans are kept | Ask staff each month. | Staff are asked | Head of Care | |
    | | Audit the plans | Plans are whole | Head of Audit | 31 July 2024 |`);
  expect(
    areas.map(({ recommendation, action, lead, source_kind }) => [recommendation, action, lead, source_kind]),
  ).toEqual([
    ['Visits are made in time', 'Train all staff\nAsk staff each month', ['Head of Care'], 'inspection'],
    ['Plans are kept', 'Ask staff each month.\nAudit the plans', undefined, 'inspection'],
  ]);
  expect(actions).toEqual(['Train all staff > 0', 'Ask staff each month > 0,1', 'Audit the plans > 1']);
  expect(outcomes).toEqual([
    ['add', 0],
    ['joined', 0],
    ['add', 2],
    ['joined', 2],
  ]);
});

test('a plan with other headings, its areas in merged cells', () => {
  const { areas, actions } = planOf(`
    # Peer challenge: improvement plan
    | What the peers recommended | What we will do | Who is responsible | When | Success looks like |
    | The council sets out one vision {v2} | Write the vision | Chief Executive | May 2024 | Adopted |
    | Ask the towns | Chief Executive | June 2024 | Asked |
    | Members are trained | Ask the towns | Chief Executive | June 2024 | Heard |`);
  expect(areas.map(({ recommendation }) => recommendation)).toEqual([
    'The council sets out one vision',
    'Members are trained',
  ]);
  expect(actions).toEqual(['Write the vision > 0', 'Ask the towns > 0,1']);
  expect(areas[0]?.source_kind).toBe('peer_challenge');
});

test('a post-inspection action plan is one too, its references before its words', () => {
  const { areas, actions } = planOf(`
    # Post-inspection action plan (Estyn)
    | Estyn recommendation | Action | Lead officer | By when | Progress |
    | R1 Raise standards | Share data | Chief Executive | May 2024 | Shared |
    | | Meet heads | Chief Executive | May 2024 | Met |
    | R2 Train members | Meet heads | | | |`);
  expect(
    areas.map(({ reference, recommendation, progress, due }) => [reference, recommendation, progress, typeof due]),
  ).toEqual([
    ['R1', 'Raise standards', 'Share data: Shared\nMeet heads: Met', 'object'],
    ['R2', 'Train members', undefined, 'undefined'],
  ]);
  expect(actions).toEqual(['Share data > 0', 'Meet heads > 0,1']);
});

test('a plan that names its area again on every row, and times that contradict each other', () => {
  const { areas, actions } = planOf(`
    # Areas for improvement
    | Ref | Areas for improvement | Action | Responsible officer | Due date | Status |
    | A1 | Call handling is quick | Hire six | Head of Contact | 1 May 2024 | Complete |
    | A1 | Call handling is quick | Publish waits | Head of Contact | 1 June 2024 | In progress |
    | A2 | Waits are known | Publish waits | Head of Contact | 1 December 2024 | In progress |`);
  expect(
    areas.map(({ reference, status, core_status, progress }) => [reference, status, core_status, progress]),
  ).toEqual([
    ['A1', undefined, undefined, 'Hire six: Complete\nPublish waits: In progress'],
    ['A2', 'In progress', 'on_track', undefined],
  ]);
  expect(actions).toEqual(['Hire six > 0', 'Publish waits > 0', 'Publish waits > 1']);
});

test('two tables that number their areas alike have areas of their own, and other papers have none', () => {
  const { areas } = planOf(`
    # Improvement plan: children
    | Area for development | Activity | Lead |
    | 1. Be quick | Run | Ada |
    # Improvement plan: adults
    | Area for development | Activity | Lead |
    | 1. Be quick | Run | Ada |`);
  expect(areas).toHaveLength(2);
  const { areas: none, outcomes } = planOf(`
    | Recommendation | Action | Lead officer | Status |
    | That lamps be lit | Light them | Ada Brook | Ongoing |
    | | Buy oil | Ada Brook | Ongoing |`);
  expect([none, outcomes]).toEqual([
    [],
    [
      ['add', null],
      ['add', null],
    ],
  ]);
});
