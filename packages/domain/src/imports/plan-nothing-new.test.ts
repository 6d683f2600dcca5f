import { saysNothingNew } from './plan-nothing-new.ts';

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
