import fc from 'fast-check';
import { storedStatuses } from './core-status.ts';
import type { StoredStatus } from './core-status.ts';
import { readStatusWords, usualStatusWords } from './status-words.ts';

it.each<[string, StoredStatus, boolean]>([
  ['Completed', 'claimed_complete', true],
  ['COMPLETE.', 'claimed_complete', true],
  ['Achieved', 'claimed_complete', true],
  ['Not achieved', 'off_track', false],
  ['Ongoing', 'on_track', false],
  ['In Progress', 'on_track', false],
  ['On target', 'on_track', true],
  ['Behind schedule', 'off_track', true],
  ['Not yet started', 'not_started', true],
  ['PENDING', 'awaiting_response', false],
  ['OUTSTANDING', 'awaiting_response', false],
  ['TO NOTE ONLY', 'note_only', true],
  ['RESPONSE RECEIVED', 'unknown', false],
  ['Superseded', 'superseded', true],
  ['Not accepted', 'rejected', true],
  ['Red', 'off_track', false],
  ['AMBER', 'at_risk', false],
  ['Green', 'on_track', false],
  ['Blue', 'claimed_complete', false],
  ['R', 'off_track', false],
  ['RAG: Amber', 'at_risk', false],
  ['Status - Completed', 'claimed_complete', true],
  ['2 - Achieved', 'claimed_complete', true],
  ['4 – Not achieved (progress made acceptable)', 'on_track', false],
  ['5 – Not achieved (progress made not acceptable)', 'off_track', false],
  ['3 – Not achieved (obstacle)', 'at_risk', false],
  ['Completed – July 2012', 'claimed_complete', false],
  ['Completed July 2012', 'claimed_complete', false],
  ['Ongoing. A first report went to the panel in May.', 'on_track', false],
  ['50%', 'unknown', false],
  ['100%', 'claimed_complete', false],
])('reads %p as %s, sure: %p', (words, coreStatus, sure) => {
  expect(readStatusWords(words)).toEqual({ coreStatus, sure });
});

it.each([
  '',
  '   ',
  'The working group will look at this again when the budget is known',
  'To be updated at the next meeting of the panel',
  'Completed forms are sent to every household',
  'Green waste collections were doubled',
  'A letter was sent',
  '4',
])('does not take %p for a status', (words) => {
  expect(readStatusWords(words)).toBeNull();
});

it('reads every usual status word as it maps it, and names every stored status but the unknown', () => {
  for (const { word, coreStatus } of usualStatusWords)
    expect(readStatusWords(word)).toEqual({ coreStatus, sure: true });
  expect(new Set([...usualStatusWords.map(({ coreStatus }) => coreStatus), 'unknown'])).toEqual(
    new Set(storedStatuses),
  );
});

it('reads the same words the same, whatever their case and white space', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('completed', 'on target', 'to note only', 'behind schedule'),
      fc.boolean(),
      (words, upper) => {
        expect(readStatusWords(`  ${upper ? words.toUpperCase() : words}\u00a0`)).toEqual(readStatusWords(words));
      },
    ),
  );
});
