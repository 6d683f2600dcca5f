import { callInInWords } from './call-in-words.ts';

test('the rule of a call-in says its day, its window, who signs, how often and why', () => {
  const rule = { workingDays: 5, signatories: 3, grounds: [], onceOnly: true };
  expect(callInInWords(rule, '2012-07-12')).toBe(
    'The call-in rule of 12 July 2012: within 5 working days of publication, signed by 3 councillors, once only.',
  );
  expect(
    callInInWords({ ...rule, signatories: 1, onceOnly: false, grounds: ['Outside the budget'] }, '2013-01-02'),
  ).toBe(
    'The call-in rule of 2 January 2013: within 5 working days of publication, signed by 1 councillor, on the grounds: Outside the budget.',
  );
});
