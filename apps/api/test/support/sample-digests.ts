import { newId } from '@holdfast/database/new-id';
import type { TestCouncil } from './open-test-council.ts';

interface DigestWishes {
  readonly state?: 'waiting' | 'sent' | 'failed' | 'bounced' | 'perhaps_sent';
  readonly name?: string;
  readonly address?: string;
  readonly recipientId?: string;
  readonly problem?: string | null;
  readonly channel?: 'viewer' | 'notify' | null;
}

/** A digest as the sender leaves it behind. */
export const leaveDigest = async (council: TestCouncil, wishes: DigestWishes = {}): Promise<string> => {
  const digestId = newId();
  const { state = 'failed', name = 'Ada Brook', problem = null, channel = null } = wishes;
  const { address = `${digestId}@example.gov.uk`, recipientId = newId() } = wishes;
  await council.byHand(
    `insert into digest (council_id, digest_id, for_day, kind, recipient_kind, recipient_id, recipient_name, address,
       state, send_after, attempts, next_attempt_at, problem, over_at, link_expires_at, channel)
     values ($1, $2, '2012-08-15', 'ordinary', 'person', $3, $4, $5, $6, '2012-08-15T08:00Z', 4, '2012-08-15T08:00Z', $7,
       case when $6 <> 'waiting' then '2012-08-15T09:00Z'::timestamptz end, '2012-09-14T08:00Z', $8)`,
    [council.councilId, digestId, recipientId, name, address, state, problem, channel],
  );
  return digestId;
};

/** A message that stayed here; `at` is when. */
export const keepMessage = async (
  council: TestCouncil,
  { digestId = null, subject = 'Two answers are wanted', at = '2012-08-15T08:00Z' }: KeptWishes = {},
): Promise<string> => {
  const keptMessageId = newId();
  await council.byHand(
    `insert into kept_message (council_id, kept_message_id, digest_id, about, address, recipient_name, subject, plain,
       html, kept_at)
     values ($1, $2, $3, $4, 'ada.brook@example.gov.uk', 'Ada Brook',
       jsonb_build_array(jsonb_build_object('text', $5::text, 'language', 'en')),
       '[{ "text": "Dear Ada,", "language": "en" }]', '<p>Dear Ada,</p>', $6)`,
    [council.councilId, keptMessageId, digestId, digestId === null ? 'invitation' : 'digest', subject, at],
  );
  return keptMessageId;
};

interface KeptWishes {
  readonly digestId?: string | null;
  readonly subject?: string;
  readonly at?: string;
}
