import { planImport } from './plan-import.ts';
import { saysNothingNew } from './plan-nothing-new.ts';
import { valuesOf } from './plan-values.ts';

const isNoChange = (paper: string, register: string): boolean =>
  saysNothingNew('committee', { committee: paper }, { committee: register });

describe('the committee that a title names', () => {
  it.each([
    ['PLACE OVERVIEW & SCRUTINY COMMITTEE', 'Place Scrutiny Committee'],
    ['Place Scrutiny', 'Place Overview and Scrutiny Committee'],
    ['Housing, Health and Community Scrutiny Committee', 'Housing Health & Community Overview and Scrutiny Committee'],
    ['Scrutiny Committee', 'Scrutiny Committee (Place)'],
  ])('is no change where %p stands for %p', (paper, register) => {
    expect(isNoChange(paper, register)).toBe(true);
  });

  it.each([
    ['Place Scrutiny Committee', 'People Scrutiny Committee'],
    ['Place Scrutiny Panel', 'Place Scrutiny Committee'],
    ['Place Scrutiny Committee', ''],
  ])('is another where %p meets %p', (paper, register) => {
    expect(isNoChange(paper, register)).toBe(false);
  });
});

describe('a decision beside words that the register holds', () => {
  const response = 'Agreed. It will be done.';
  const said = (column: number, guess: 'mapped_status' | null) =>
    valuesOf({
      where: {},
      fields: {
        recommendation: { value: 'That it be done.', raw: 'That it be done.', guess: null, from: { column: 1 } },
        response: { value: response, raw: response, guess: null, from: { column: 2 } },
        response_decision: { value: 'accepted', raw: 'Accepted', guess, from: { column } },
      },
    });
  const register = [{ id: 'r', current: { recommendation: 'That it be done.', response }, imported: null }];

  it.each([
    ['is written where a cell of its own states it', said(3, 'mapped_status'), 'change'],
    ['is written where the clerk states it', said(2, null), 'change'],
    ['changes nothing where it is made of the same words', said(2, 'mapped_status'), 'unchanged'],
  ])('%s', (_, values, outcome) => {
    expect(planImport([values], register).rows.map((row) => row.outcome)).toEqual([outcome]);
  });
});
