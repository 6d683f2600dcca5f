import type { CouncilRecords } from '../council-database.ts';

/** A meeting with an agenda, somebody present, a declaration and a minute with two resolutions. */
export async function fillMinutes({ minutes, people }: CouncilRecords, meetingId: string, by: string): Promise<void> {
  const person = await people.add(
    {
      kind: 'councillor',
      name: 'Cllr Hal Strand',
      post: null,
      politicalGroup: null,
      email: null,
      membershipId: null,
      endedOn: null,
    },
    by,
  );
  if (person.kind !== 'changed') throw new Error('The councillor was not added.');
  const named = { meetingId, personId: person.id, name: 'Cllr Hal Strand' };
  const item = await minutes.agendaItems.add(
    {
      meetingId,
      position: 1,
      kind: 'report',
      title: 'Ferry fares',
      words: null,
      reportOf: 'Head of Transport',
      exemptParagraph: null,
      isKeyDecision: false,
      noticePublishedOn: null,
      exemptReason: null,
    },
    by,
  );
  if (item.kind !== 'changed') throw new Error('The item was not added.');
  await minutes.attendance.add({ ...named, capacity: null, presence: 'present', substituteFor: null }, by);
  await minutes.declarations.add(
    { ...named, agendaItemId: item.id, kind: 'interest', words: 'Holds a season ticket.', tookNoPart: false },
    by,
  );
  const minute = await minutes.addMinute(
    {
      meetingId,
      agendaItemId: item.id,
      number: 1,
      heading: 'Ferry fares',
      words: 'The Panel considered a report on the ferry.',
      stem: 'that the Panel',
    },
    [
      { mark: '(i)', words: 'note the fares' },
      { mark: '(ii)', words: 'ask for winter times' },
    ],
    by,
  );
  if (minute.kind !== 'changed') throw new Error('The minute was not added.');
  await minutes.keepCorrection(
    {
      minuteId: minute.id,
      agendaItemId: item.id,
      withdrawn: false,
      headingBefore: 'Ferries',
      saidBefore: 'The Panel considered a report.',
      reason: 'It was about the fares.',
    },
    by,
  );
}
