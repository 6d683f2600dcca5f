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
    ['The Cabinet accepts this recommendation. It will begin in May.', 'accepted'],
    ['The Executive agrees.', 'accepted'],
    ['We support the recommendation in principle', 'partially_accepted'],
    ['The Government partially accepts this recommendation. A statement will be made.', 'partially_accepted'],
    ['The Executive accepts that only part of the road is lit', null],
    ['Accept / Reject', null],
    ['Derbyn yn rhannol / Partially accept', 'partially_accepted'],
    ['Gwrthodwyd', 'rejected'],
    ['This recommendation is accepted and will be carried out', 'accepted'],
    ['The recommendation has been agreed', 'accepted'],
    ['The Cabinet Member for Roads and Transport agrees with the recommendation', 'accepted'],
    ['Cabinet does not accept this recommendation, as it would cost too much', 'rejected'],
    ['The Council cannot support the recommendation', 'rejected'],
    ['The recommendation was rejected', 'rejected'],
    ['The recommendation was not accepted', 'rejected'],
    ['The Cabinet partly accepts the recommendation', 'partially_accepted'],
    ['The Executive accepts the recommendation subject to funding', 'partially_accepted'],
    ['The Cabinet notes the recommendation.', 'noted'],
    ['The Cabinet accepts that parking is scarce', null],
    ['The Council supports its armed forces', null],
    ['The Cabinet agreed to consider the matter in May', null],
    ['The service is not able to say', null],
    ['The Cabinet Member for Roads will say whether it accepts the recommendation', null],
    ['The Cabinet declined the recommendation', 'rejected'],
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
