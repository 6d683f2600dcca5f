import { signAnswerLink } from '@holdfast/database/answers/answer-link';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { ChannelRow, ClaimedDigest } from '@holdfast/database/reminders/reminder-rows';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { addressKey } from '@holdfast/domain/reminders/recipients/directory';
import { heldBackBy, type Pause } from '@holdfast/domain/reminders/recipients/pauses';
import { nextSendingTime } from '@holdfast/domain/reminders/rules/send-after';
import { digestLanguage } from '../letters/digest-language.ts';
import { digestLetter } from '../letters/digest-letter.ts';
import type { WrittenDigest } from '../letters/write-digest.ts';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { lookAtMeetings } from '../look-at-meetings.ts';
import { lookAt } from '../look.ts';
import { readRemindingDay } from '../read-reminding-day.ts';

/** A digest as it is handed over. */
export interface PreparedLetter extends WrittenDigest {
  /** The same at each attempt. */
  readonly letterId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo: string | null;
}

export interface LinkWishes {
  /** Where people open Holdfast, without a slash at the end. */
  readonly publicUrl: string;
  readonly secret: string;
  /**
   * Whether a message that stays in the app keeps its link. Every scrutiny officer reads it there, and whoever has the link
   * answers in somebody's name: for trying out only.
   */
  readonly keptInApp: boolean;
}

export type Prepared =
  | {
      readonly kind: 'ready';
      readonly letter: PreparedLetter;
      /** The same as it stays in the app. */
      readonly kept: WrittenDigest;
      readonly channel: ChannelRow | null;
    }
  /** Nobody is to be told of it any more, or not now. */
  | { readonly kind: 'dropped' | 'postponed' };

/** Everybody's address is known by the directory; who has left it is paused by nothing. */
const isHeldBack = async (
  { reminders }: CouncilRecords,
  { address, recipientKind, recipientId, recipientName }: ClaimedDigest,
  pauses: readonly Pause[],
  recommendationIds: readonly (string | null)[],
  today: ReturnType<typeof londonDay>,
): Promise<boolean> => {
  if (pauses.length === 0) return false;
  const { people, members } = await reminders.directory(today);
  const mine = members.filter(({ email }) => addressKey(email) === addressKey(address));
  const personIds = people
    .filter(
      ({ personId, email, membershipId }) =>
        addressKey(email ?? '') === addressKey(address) ||
        mine.some((member) => member.membershipId === membershipId || member.personId === personId),
    )
    .map(({ personId }) => personId);
  const recipient = { kind: recipientKind, id: recipientId, name: recipientName, address, personIds };
  return recommendationIds.every((id) => heldBackBy(pauses, id, recipient, today) !== null);
};

/**
 * Looks at the world once more, at the last moment before a digest is sent: what was answered meanwhile is not asked
 * again, and nobody is told who has left or is to be left in peace.
 */
export const prepareDigest = async (
  records: CouncilRecords,
  councilId: string,
  digest: ClaimedDigest,
  links: LinkWishes,
  now: Date,
): Promise<Prepared> => {
  const { reminders, digests, councils } = records;
  const at = now.toISOString();
  const today = londonDay(now);
  const drop = async (problem: Sentence): Promise<Prepared> => {
    await digests.drop(digest, problem, at);
    return { kind: 'dropped' };
  };
  const day = await readRemindingDay(records, today);
  const leaves = nextSendingTime(day.rules, day.calendar, at);
  if (leaves !== at) {
    await digests.postpone(digest, leaves);
    return { kind: 'postponed' };
  }
  if (digest.forDay < today) {
    // Whether the plan of today has counted this one as asked: nobody plans while that is looked up.
    await reminders.holdPlanning();
    if ((await reminders.plannedFor()) !== today) return drop(sentence('mail.overtaken'));
  }
  if (!day.rules.on) return drop(sentence('mail.reminders_off'));
  if (await digests.hasLeft(digest, today)) return drop(sentence('mail.recipient_left'));
  const before = await digests.items(digest.digestId);
  const recommendationIds = before.map(({ recommendationId }) => recommendationId).filter((id) => id !== null);
  await lookAt(records, await reminders.changed(recommendationIds), day);
  // A reminder without a recommendation is of a meeting, whose papers may be out by now.
  if (before.length > recommendationIds.length) await lookAtMeetings(records, day, []);
  const items = await digests.items(digest.digestId);
  if (items.length === 0) return drop(sentence('mail.nothing_due'));
  const about = items.map(({ recommendationId }) => recommendationId);
  if (await isHeldBack(records, digest, await reminders.pauses(today), about, today))
    return drop(sentence('mail.reminders_paused'));
  const council = await councils.read(today);
  const token = signAnswerLink({ councilId, digestId: digest.digestId, expiresAt: digest.linkExpiresAt }, links.secret);
  const channel = await digests.channel();
  const written = {
    digest,
    items,
    council: { name: council.name, accent: council.settings.accent },
    language: await digestLanguage(records, digest.address, council.settings),
  };
  const words = digestLetter({ ...written, link: { address: `${links.publicUrl}/answer/${token}` } });
  const kept = links.keptInApp ? words : digestLetter({ ...written, link: 'left_out' });
  const to = { name: digest.recipientName, address: digest.address };
  const replyTo = channel?.kind === 'smtp' ? channel.replyTo : null;
  return { kind: 'ready', letter: { letterId: digest.digestId, to, ...words, replyTo }, kept, channel };
};
