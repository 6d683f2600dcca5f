import { isHoldingReply, readDecision } from './response-words.ts';

describe('what a response says', () => {
  it.each([
    ['Accepted. The service will act', 'accepted'],
    ['AGREED at Executive 11.02.14', 'accepted'],
    ['Y', 'accepted'],
    ['Agreed in part', 'partially_accepted'],
    ['Partially agreed', 'partially_accepted'],
    ['Not accepted', 'rejected'],
    ['Rejected. The cost is too high', 'rejected'],
    ['No', 'rejected'],
    ['Upheld original decision', 'rejected'],
    ['Noted', 'noted'],
    ['No further update', null],
    ['The service will act', null],
    ['Agreed to discuss in May', null],
  ])('takes the decision from "%s"', (words, decision) => {
    expect(readDecision(words)).toBe(decision);
  });

  it('knows a reply that only promises an answer', () => {
    const replies = [
      'Verbal update to be given',
      'Response awaited',
      'Awaiting a response from the Trust',
      'To be updated at the June meeting',
      'Officers are chasing a reply',
      'To follow',
    ];
    expect(replies.filter((reply) => !isHoldingReply(reply))).toEqual([]);
  });

  it('does not take an answer for a holding reply', () => {
    const answers = ['The map was published in May', 'Two responses outstanding', '', 'Complete'];
    expect(answers.filter(isHoldingReply)).toEqual([]);
  });
});
