import fc from 'fast-check';
import type { PaperField } from '../paper/preview.ts';
import { readHeading } from './read-heading.ts';

const best = (heading: string): PaperField | null =>
  [...readHeading(heading)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

describe('reading a heading', () => {
  it.each([
    ['ACTION PROPOSED', 'recommendation'],
    ['What did we ask for?', 'recommendation'],
    ['Recommendation(s)', 'recommendation'],
    ['Rec. No.', 'reference'],
    ['Date of Meeting', 'source_date'],
    ['Cabinet Member(s)', 'portfolio'],
    ['Response from Executive Member', 'response'],
    ['Accepted (Y/N)', 'response_decision'],
    ['Date of response', 'response_date'],
    ['Lead Officer(s)*', 'lead'],
    ['By whom', 'lead'],
    ['Target completion date', 'due'],
    ['Timescales', 'timescale'],
    ['Progress (as at Sept. 2023)', 'progress'],
    ['Update – March 2024', 'progress'],
    ['Action plan progress', 'progress'],
    ['Position Statement', 'progress'],
    ['BRAG Rating', 'rag'],
    ['How will we know?', 'outcome_measure'],
    ['Cost (if app.)', 'cost'],
    ['Argymhelliad', 'recommendation'],
  ])('takes "%s" for %s', (heading, field) => {
    expect(best(heading)).toBe(field);
  });

  it('does not take just any date for the date of the recommendation', () => {
    expect(best('Revised date')).toBe('due');
    expect(readHeading('Date of birth of the chair').has('source_date')).toBe(false);
  });

  it('reads nothing into a sentence', () => {
    const sentence =
      'The recommendation was put to the committee by the chair and carried after a long debate on the evening of Thursday';
    expect(readHeading(sentence).size).toBe(0);
  });

  it('gives no score above ten, whatever stands in the heading', () => {
    fc.assert(
      fc.property(fc.string(), (text) => [...readHeading(text).values()].every((score) => score > 0 && score <= 10)),
    );
  });
});
