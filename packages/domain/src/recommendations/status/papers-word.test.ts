import fc from 'fast-check';
import { responseDecisions } from '../response-decision.ts';
import { storedStatuses } from './core-status.ts';
import { onPapersWord } from './papers-word.ts';
import { isCommittees } from './status-steps.ts';

test('what a paper calls verified is claimed, and what it calls superseded is not known', () => {
  expect(onPapersWord({ status: 'verified_complete', decision: 'accepted', present: null })).toBe('claimed_complete');
  expect(onPapersWord({ status: 'superseded', decision: null, present: 'on_track' })).toBe('unknown');
  expect(onPapersWord({ status: 'rejected', decision: null, present: null })).toBe('unknown');
});

test('what the executive’s own answer brings needs no committee', () => {
  expect(onPapersWord({ status: 'rejected', decision: 'rejected', present: null })).toBe('rejected');
  expect(onPapersWord({ status: 'note_only', decision: null, present: null })).toBe('note_only');
});

test('a paper does not put away what is in the register as more than a note', () => {
  expect(onPapersWord({ status: 'note_only', decision: null, present: 'awaiting_response' })).toBe('unknown');
  expect(onPapersWord({ status: 'note_only', decision: 'noted', present: 'on_track' })).toBe('unknown');
});

test('a paper makes no decision of a committee, and takes none away by saying it again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...storedStatuses),
      fc.constantFrom(null, ...responseDecisions),
      fc.constantFrom(null, ...storedStatuses),
      (status, decision, present) => {
        const ruled = onPapersWord({ status, decision, present });
        if (ruled === present) return;
        // Of what is new in the register, the paper itself says whether it was ever more than a note.
        if (present === null && ruled === 'note_only') return;
        expect(isCommittees('unknown', ruled, decision)).toBe(false);
        // Said once more, of what the first time left, it changes nothing.
        expect(onPapersWord({ status, decision, present: ruled })).toBe(ruled);
        expect(onPapersWord({ status, decision, present: status })).toBe(status);
      },
    ),
  );
});
