import { committeesIn, onlyCommittee } from './committee-names.ts';

describe('the committee that a title names', () => {
  it.each([
    ['Follow-up items from Harbour Scrutiny Committee – Tracking sheet', 'Harbour Scrutiny Committee'],
    ['Place Select Committee — Recommendations Monitor', 'Place Select Committee'],
    ['ACTION LOG – CARE SCRUTINY COMMITTEE', 'CARE SCRUTINY COMMITTEE'],
    ['Response to the Recommendations of the Homes and Health Scrutiny Panel', 'Homes and Health Scrutiny Panel'],
    ['Aldersea Borough Council Overview & Scrutiny Committee', 'Overview & Scrutiny Committee'],
    ['Scrutiny Board (Young People)', 'Scrutiny Board (Young People)'],
    ['Pwyllgor Craffu Lleoedd / Places Scrutiny Committee', 'Places Scrutiny Committee'],
  ])('is found in “%s”', (title, name) => {
    expect(committeesIn(title)).toEqual([name]);
  });

  it.each(['Improvement Board action plan', 'Quality Commission inspection', 'Committee recommendations', 'Tracker'])(
    'is not in “%s”',
    (title) => {
      expect(committeesIn(title)).toEqual([]);
    },
  );

  it('is one where a title names it shortly and another in full, and none where two differ', () => {
    expect(onlyCommittee(['Scrutiny Committee', 'Place Scrutiny Committee'])).toBe('Place Scrutiny Committee');
    expect(onlyCommittee(['Audit Committee', 'Place Scrutiny Committee'])).toBeNull();
    expect(onlyCommittee([])).toBeNull();
  });
});
