import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import type { DigestKind, KeptAbout, ToldState } from '@holdfast/domain/reminders/sending/digest-state';
import type { Said } from '@holdfast/words/say';
import type { Sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { AskedAs, ReminderKind } from '@holdfast/domain/reminders/rules/reminder-kind';
import type { AskedReminder } from '@holdfast/domain/reminders/not-answered/not-answered';
import type { OwingFacts } from '@holdfast/domain/recommendations/clocks/owing';
import type { Reminder, WatchedFacts } from '@holdfast/domain/reminders/due/reminder';

/** One recommendation to be looked at, with what its settings depend on. */
export interface WatchedRow {
  readonly facts: WatchedFacts;
  readonly committeeId: string | null;
  readonly portfolioId: string | null;
}

/** A digest in hand. What its sender writes counts only while nobody else has taken it up since. */
export interface ClaimedDigest {
  readonly digestId: string;
  readonly attempts: number;
  readonly forDay: IsoDate;
  readonly kind: DigestKind;
  readonly recipientKind: 'person' | 'membership';
  readonly recipientId: string;
  readonly recipientName: string;
  readonly address: string;
  readonly linkExpiresAt: string;
}

/** What a reminder is about, in the committee's words. */
export interface ReminderWords {
  readonly reference: string | null;
  /** '' while nobody has added the committee's words. */
  readonly words: string;
  /** What it came from; null where that is not known, and of a meeting. */
  readonly title: string | null;
  readonly actionWords: string | null;
  /** What was last said of it, and when. */
  readonly lastSaid: string | null;
  readonly lastSaidOn: IsoDate | null;
  /** Whose it is on this day; null of a meeting. */
  readonly owing: OwingFacts | null;
}

/** One line of a digest, as far as it still stands. */
export interface DigestItemRow extends ReminderWords {
  readonly reminderId: string;
  readonly kind: ReminderKind;
  readonly because: Sentence;
  readonly dueOn: IsoDate | null;
  readonly askedAs: AskedAs;
  readonly step: number;
  readonly recommendationId: string | null;
  /** Not asked of this person before. */
  readonly isNew: boolean;
}

/** What a reminder is about, whether it is kept or only told ahead. */
export type AboutWhat = Pick<Reminder, 'recommendationId' | 'actionId' | 'meetingId'>;

export interface AboutWords extends ReminderWords {
  readonly portfolio: string | null;
}

/** A digest of a day that is drafted, as it stands. */
export interface DraftedDigest extends Omit<ClaimedDigest, 'attempts' | 'linkExpiresAt'> {
  readonly state: ToldState;
  readonly items: readonly (AboutWhat & {
    readonly reminderId: string;
    readonly kind: ReminderKind;
    readonly because: string;
    readonly dueOn: IsoDate | null;
    readonly askedAs: AskedAs;
    readonly step: number;
    readonly portfolioId: string | null;
    readonly isNew: boolean;
  })[];
}

/** Something that leads were asked for, with every message and answer. */
export interface AskedRow extends AskedReminder {
  readonly kind: ReminderKind;
  readonly because: string;
  readonly recommendationId: string;
  readonly reference: string;
  /** The committee's words; of an action, its words. */
  readonly words: string;
  /** As it was called on the day of the first message. */
  readonly portfolio: string | null;
  /** Of the day of the first message, too. */
  readonly committeeId: string | null;
  readonly committee: string | null;
  /** The last message of it that stayed here, where it can be read. */
  readonly keptMessageId: string | null;
}

export interface ChannelRow {
  readonly kind: ChannelKind;
  readonly sealedKey: string | null;
  readonly templates: Readonly<Record<string, string>>;
  readonly replyTo: string | null;
}

export interface KeptMessage {
  readonly about: KeptAbout;
  readonly digestId: string | null;
  readonly address: string;
  readonly recipientName: string;
  /** Part by part, each with the language in which it is written. */
  readonly subject: readonly Said[];
  readonly plain: readonly Said[];
  readonly html: string | null;
}
