import { inEnglish } from '@holdfast/words/testing/in-english';
import { callInSentence } from './call-in-words.ts';

test('the rule of a call-in says its day, its window, who signs, how often and why', () => {
  const rule = { workingDays: 5, signatories: 3, grounds: [], onceOnly: true };
  expect(inEnglish(callInSentence(rule, '2012-07-12', 'england'))).toBe(
    'The call-in rule of 12 July 2012: A decision can be called in within 5 working days of publication. 3 councillors have to sign. It can be called in only once.',
  );
  const once = { ...rule, signatories: 1, onceOnly: false, grounds: ['Outside the budget'] };
  expect(inEnglish(callInSentence(once, '2013-01-02', 'england'))).toBe(
    'The call-in rule of 2 January 2013: A decision can be called in within 5 working days of publication. 1 councillor has to sign. The grounds are: Outside the budget.',
  );
});

test('a rule that nobody has set is not told as if it were; in Northern Ireland the law says who signs', () => {
  expect(inEnglish(callInSentence(null, '2012-07-12', 'england'))).toBe(
    'The council’s call-in rule of 12 July 2012 is not recorded here.',
  );
  const rule = { workingDays: 5, signatories: 3, grounds: [], onceOnly: false };
  const signed = '15 per cent of the councillors, rounded up, have to sign';
  for (const set of [rule, null])
    for (const day of ['2014-06-02', '2016-07-12']) {
      expect(inEnglish(callInSentence(set, day, 'northern_ireland'))).toContain(signed);
      expect(inEnglish(callInSentence(set, day, 'northern_ireland'))).toContain(
        'The grounds are that it was not reached',
      );
    }
  expect(inEnglish(callInSentence(rule, '2016-07-12', 'northern_ireland'))).not.toContain('3 councillors');
});
