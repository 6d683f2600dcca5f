import { readingOf } from './paper-in.ts';

describe('two rows of headings', () => {
  it('takes the newer of two ratings that stand under one heading', () => {
    const paper = `
      Harbour Scrutiny Panel: what became of our recommendations
      | No {v2} | Recommendation {v2} | Owner {v2} | Rating {2} | Comment {v2} |
      | Before | At present |
      | 1 | That the quay wall is surveyed each spring | Harbour Master | Green | Red | Divers could not be hired. |
      | 2 | That mooring fees are printed on the tickets | Licensing | Amber | Green | Printed from May. |`;
    expect(readingOf(paper, 'reference', 'rag')).toEqual(['1 | Red', '2 | Green']);
  });

  it('takes the newer of two statuses whose headings are quarters, wherever it stands', () => {
    const paper = `
      | Ref | Recommendation | Lead officer | Status {2} |
      |  |  |  | Q2 2024/25 | Q1 2024/25 |
      | A1 | That the ferry timetable is shown at each stop | Transport Manager | Behind schedule | On track |
      | A2 | That the slipway is lit | Estates | Completed | On track |`;
    expect(readingOf(paper, 'reference', 'status')).toEqual(['A1 | Behind schedule', 'A2 | Completed']);
  });

  it('reads marks under an answer as the answer that heads them', () => {
    const paper = `
      | Ref | What the panel asked | Executive's answer {3} | Who |
      |  |  | Agreed | Agreed in part | Not agreed |  |
      | 1 | The service should train two more divers | x |  |  | Head of Service |
      | 2 | The service should buy a second tug |  |  | x | Head of Service |
      | 3 | The service should review the pilots' rota |  | x |  | Pilot Manager |`;
    expect(readingOf(paper, 'reference', 'response_decision')).toEqual([
      '1 | accepted',
      '2 | rejected',
      '3 | partially_accepted',
    ]);
  });

  it('ends a time where the second of its two columns ends', () => {
    const paper = `
      | Recommendation | Action | Dates {2} | Responsible |
      |  |  | From | To |  |
      | Raise attendance in the two island schools | Visit every family | Oct 2023 | May 2024 | Principal |
      | Give each school a counsellor | Advertise the posts | Jan 2024 | Sept 2024 | Head of Service |`;
    const [first, second] = readingOf(paper, 'recommendation', 'timescale', 'due');
    expect(first).toMatch(/^Raise attendance.*2024-05-31/u);
    expect(second).toMatch(/^Give each school.*2024-09-30/u);
  });

  it('does not take a record with blank cells for a second row of headings', () => {
    const paper = `
      | Ref | Recommendation | Lead | Status |
      |  | Review the lifeboat rota | Coxswain |  |
      | 2 | That the flagpole is painted | Estates | Complete |`;
    expect(readingOf(paper, 'recommendation')).toEqual(['Review the lifeboat rota', 'That the flagpole is painted']);
  });
});
