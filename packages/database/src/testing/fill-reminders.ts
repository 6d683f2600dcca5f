import { asSentence } from '@holdfast/words/stored';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { Reminder } from '@holdfast/domain/reminders/due/reminder';
import type { CouncilRecords } from '../council-database.ts';

/** A reminder that stands, the digest that asks for it, and the message that stayed in the app. */
export async function fillReminders(
  { reminders, digests, messages }: CouncilRecords,
  recommendationId: string,
  membershipId: string,
): Promise<{ readonly reminderId: string; readonly recommendationId: string }> {
  const [today, at] = [isoDate('2013-01-02'), '2013-01-02T08:00:00Z'];
  const due: Reminder = {
    kind: 'action_overdue',
    recommendationId,
    actionId: null,
    meetingId: null,
    urgent: false,
    dueOn: isoDate('2012-12-31'),
    because: asSentence('It was due by 31 December 2012.'),
    firstAskOn: today,
  };
  await reminders.sync({ recommendationIds: [recommendationId], meetingIds: [] }, [due], today);
  const [standing] = await reminders.standing();
  if (standing === undefined) throw new Error('Nothing stands.');
  const address = 'robin@example.gov.uk';
  const recipient = { kind: 'membership', id: membershipId, name: 'Robin Vale', address, personIds: [] } as const;
  const asked = { recipient, askedAs: 'lead', step: 0, since: null, because: standing.because } as const;
  const item = { ...asked, reminder: standing, isDue: true, isNew: true, urgent: false, lastAskedOn: null };
  await digests.draft(
    [{ recipient, kind: 'ordinary', forDay: today, sendAfter: at, items: [item] }],
    '2013-02-01T08:00:00Z',
  );
  await reminders.planned(today, at);
  const digest = await digests.claim(at, 300);
  if (digest === null) throw new Error('There is no digest to send.');
  await digests.end(digest, 'smtp', { state: 'failed', reason: '451 Try again later' }, at);
  await messages.undelivered.sendAgain(digest.digestId, 'failed', address, at, membershipId);
  const again = await digests.claim(at, 300);
  if (again === null) throw new Error('It was not sent again.');
  await digests.end(again, 'viewer', { state: 'sent', ref: null }, at);
  await digests.keep({
    about: 'digest',
    digestId: digest.digestId,
    address,
    recipientName: 'Robin Vale',
    subject: [{ text: '1 thing to answer', language: 'en' }],
    plain: [{ text: 'It was due.', language: 'en' }],
    html: null,
  });
  return { reminderId: standing.reminderId, recommendationId };
}
