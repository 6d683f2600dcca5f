import { isoDate } from '../dates/iso-date.ts';
import type { OutsideMeeting } from './outside-meeting.ts';
import { type ProposalInput, propose } from './propose.ts';

const meeting = (outsideId: string, title: string): OutsideMeeting => ({
  outsideId,
  outsideCommitteeId: null,
  title,
  heldOn: isoDate('2026-07-12'),
  startsAt: null,
  place: null,
  cancelled: false,
});
const input: ProposalInput = {
  found: { meetings: [meeting('1', 'Housing Panel'), meeting('2', 'Licensing')], leftOut: [] },
  committees: [{ committeeId: 'h', name: 'Housing Panel', startsOn: null, endedOn: null }],
  told: [],
  known: [],
  removed: [],
  from: isoDate('2026-05-20'),
  to: isoDate('2027-05-19'),
  today: isoDate('2026-06-01'),
};
const lines = (change: Partial<ProposalInput>) => {
  const { difference } = propose({ ...input, ...change });
  return difference.ok ? difference.items.map(({ kind, key }) => `${kind} ${key}`) : difference.sentence;
};

it('proposes what is of a committee here, and says what is not', () => {
  expect(lines({})).toEqual(['add 1']);
  expect(propose(input).leftOut.map(({ outsideId }) => outsideId)).toEqual(['2']);
});

it('does not bring back what was removed here', () => {
  expect(lines({ removed: ['1'] })).toEqual([]);
});

it('does not take a meeting for gone because its committee was left out since', () => {
  const { heldOn, startsAt, place, cancelled } = meeting('2', '');
  const said = { heldOn, startsAt, place, cancelled };
  const known = [{ ...said, meetingId: 'm', committeeId: 'l', link: { outsideId: '2', said } }];
  expect(lines({ known, told: [{ outside: 'licensing', committeeId: null }] })).toEqual(['add 1']);
});
