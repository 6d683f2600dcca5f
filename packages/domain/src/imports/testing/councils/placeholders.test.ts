import { anomaliesOf, readingOf } from './paper-in.ts';

describe('words that nobody wrote', () => {
  it('takes what a form asks for no answer', () => {
    const paper = `
      | Recommendation | Decision | By when | Owner | Response |
      | That the hall is heated | Select an option | dd/mm/yyyy | [Insert name] | Click here to enter text. |
      | That the stage is swept | Accepted | 3 May 2024 | Caretaker | It will be. |`;
    expect(readingOf(paper, 'response_decision', 'due', 'lead', 'response')).toEqual([
      ' |  |  | ',
      'accepted | 2024-05-03..2024-05-03 | Caretaker | It will be.',
    ]);
    expect(anomaliesOf(paper).filter((told) => told.startsWith('placeholder'))).toHaveLength(1);
  });
});
