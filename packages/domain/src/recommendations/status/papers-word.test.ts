import fc from 'fast-check';
import { responseDecisions } from '../response-decision.ts';
import { storedStatuses } from './core-status.ts';
import { onPapersWord } from './papers-word.ts';
import { closesOtherwise } from './status-change.ts';

test('what a paper calls verified is claimed, and what it calls superseded is not known', () => {
  expect(onPapersWord({ status: 'verified_complete', decision: 'accepted', present: null })).toBe('claimed_complete');
  expect(onPapersWord({ status: 'superseded', decision: null, present: 'on_track' })).toBe('unknown');
  expect(onPapersWord({ status: 'rejected', decision: null, present: null })).toBe('unknown');
});

test('what the executive’s own answer brings needs no committee', () => {
  expect(onPapersWord({ status: 'rejected', decision: 'rejected', present: null })).toBe('rejected');
  expect(onPapersWord({ status: 'note_only', decision: null, present: null })).toBe('note_only');
});

test('a paper makes no decision of a committee, and takes none away by saying it again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...storedStatuses),
      fc.constantFrom(null, ...responseDecisions),
      fc.constantFrom(null, ...storedStatuses),
      (status, decision, present) => {
        const ruled = onPapersWord({ status, decision, present });
        if (ruled === present || ruled === 'note_only') return;
        expect(ruled).not.toBe('verified_complete');
        expect(closesOtherwise('unknown', ruled, decision)).toBe(false);
        // Said once more, of what the first time left, it changes nothing.
        expect(onPapersWord({ status, decision, present: ruled })).toBe(ruled);
        expect(onPapersWord({ status, decision, present: status })).toBe(status);
      },
    ),
  );
});
