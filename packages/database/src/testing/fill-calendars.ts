import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { DifferenceItem } from '@holdfast/domain/calendar-sync/difference';
import type { CouncilRecords } from '../council-database.ts';

/** A source that was read, one meeting that it told of, and a calendar that people subscribe to. */
export async function fillCalendars(
  { calendarSync }: CouncilRecords,
  { committeeId, meetingId }: { readonly committeeId: string; readonly meetingId: string },
  by: string,
): Promise<void> {
  const source = await calendarSync.sources.add(
    {
      kind: 'moderngov',
      name: 'Committee pages',
      address: 'https://democracy.example/mgWebService.asmx',
      committees: [{ outside: '172', committeeId }],
      rhythm: 'weekly',
      allowed: ['add'],
    },
    by,
  );
  if (source.kind !== 'changed') throw new Error('The source was not added.');
  const window = { fromDay: '2012-05-16', toDay: '2013-05-14' };
  await calendarSync.runs.ask({ calendarSourceId: source.id, ...window, file: null }, by);
  const claim = await calendarSync.readings.claim(source.id, 20, window);
  if (claim.kind !== 'claimed') throw new Error('The reading was not taken up.');
  const values = { heldOn: isoDate('2012-07-12'), startsAt: '18:00', place: 'Room 1', cancelled: false };
  const item: DifferenceItem = {
    kind: 'unchanged',
    key: '7',
    committeeId,
    meetingId,
    outsideId: '7',
    title: 'Housing',
    takeable: false,
    before: values,
    after: values,
    says: values,
    sentence: 'The same here.',
  };
  await calendarSync.readings.understood(claim.reading, {
    found: { meetings: [], leftOut: [], notes: [], councillors: [] },
    items: [item],
    committees: [],
    state: 'same',
    carriedOut: {},
  });
  await calendarSync.carryOut(source.id, [{ item, choice: 'keep' }], by);
  await calendarSync.feeds.open({ committeeId, tokenHash: null }, by);
}
