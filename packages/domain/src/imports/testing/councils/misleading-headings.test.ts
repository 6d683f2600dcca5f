import { readingOf } from './paper-in.ts';

describe('columns whose headings mislead', () => {
  it('does not take a priority for a status or a colour', () => {
    const paper = `
      | Ref | Recommendation | Priority | Manager | Update |
      | 1 | That the dock gates are greased | Red | Dock Master | A contractor starts in June. |
      | 2 | That the tide tables are reprinted | Amber | Dock Master | Proofs are being read. |`;
    expect(readingOf(paper, 'rag', 'status', 'core_status')).toEqual([' |  | ', ' |  | ']);
  });

  it('does not take the weight of a risk for a status, and keeps the status beside it', () => {
    const paper = `
      | Ref | Recommendation | Risk rating | Owner | Progress | State |
      | 1 | That ropes are tested | High | Dock Master | Two of nine tested. | Under way |
      | 2 | That a spare pump is bought | Low | Dock Master | Bought in May. | Done |`;
    expect(readingOf(paper, 'core_status', 'rag')).toEqual(['on_track | ', 'claimed_complete | ']);
  });

  it('does not take what a committee says for its name', () => {
    const paper = `
      | Ref | Recommendation | Cabinet's reply | The Panel's observations |
      | 4 | That a beach warden is hired | Accepted. | The Panel is pleased and will look again in May. |
      | 5 | That dogs are kept off the sand | Not accepted. | The Panel regrets this. |`;
    expect(readingOf(paper, 'committee', 'response_decision')).toEqual([' | accepted', ' | rejected']);
  });

  it('takes a minute number with its day for a reference and the day', () => {
    const paper = `
      | Minute | Recommendation | Lead officer | Progress |
      | HP.31/23 (6.9.23) | That the lamp in the tower is mended | Keeper | The part is on order. |
      | HP.40/23 (4.10.23) | That visitors are counted | Keeper | A counter stands at the door. |`;
    expect(readingOf(paper, 'reference', 'source_date', 'source_title')).toEqual([
      'HP.31/23 | 2023-09-06 | ',
      'HP.40/23 | 2023-10-04 | ',
    ]);
  });

  it('takes a day right of the response for the day of the response', () => {
    const paper = `
      | No | Recommendation | Response of the Executive | Date |
      | 1 | That the market opens on Sundays | Accepted. Traders were told. | 3 June 2024 |
      | 2 | That stalls cost less in winter | Rejected. The income is needed. | 3 June 2024 |`;
    expect(readingOf(paper, 'source_date', 'response_date')).toEqual([' | 2024-06-03', ' | 2024-06-03']);
  });

  it('does not take the day of the next review for the day when work is due', () => {
    const paper = `
      | No | Recommendation | Owner | Review date | Progress |
      | 1 | That the clock is wound | Verger | 1 July 2024 | A key is being cut. |
      | 2 | That the bell is rung at noon | Verger | 1 August 2024 | A rota is drawn up. |`;
    expect(readingOf(paper, 'due')).toEqual(['', '']);
  });
});
