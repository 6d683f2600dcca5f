import { createHash } from 'node:crypto';
import type { CalendarFeed, OpenCalendarFeed, OpenedCalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import type { FeedMeetingRow } from '@holdfast/database/calendar-sync/calendar-feeds';
import { FeedDoor } from '@holdfast/database/doors/feed-door';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import { type FeedMeeting, writeICalendar } from '@holdfast/documents/calendar-sync/write-icalendar';
import { addMonths } from '@holdfast/domain/dates/iso-date';
import { inWords } from '@holdfast/words/say';
import { sentence } from '@holdfast/words/sentence';
import { Inject, Injectable } from '@nestjs/common';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../platform/config/config.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { currentLanguage } from '../platform/words/current-language.ts';
import { feedPath, newSecret, readFeedAddress } from './feed-address.ts';

export interface ServedFeed {
  readonly fileName: string;
  readonly etag: string;
  /** Writes the calendar: only for whoever does not have it already. */
  readonly write: () => string;
  readonly isPublic: boolean;
}

/** Subscribers keep the meetings of the past year; older ones are in the register. */
const monthsBack = 12;

/** Goes up with every release that writes the same meetings otherwise, so that subscribers fetch them anew. */
const format = 1;

/** Of everything that the calendar is written from: most subscribers have it already, and cost no writing. */
const etagOf = (facts: object): string =>
  `"${createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 27)}"`;

@Injectable()
export class FeedsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly door: FeedDoor,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(councilId: string): Promise<{ items: CalendarFeed[] }> {
    return this.database.readCouncil(councilId, async ({ calendarSync }) => ({
      items: (await calendarSync.feeds.list()).map((feed) => ({
        ...feed,
        path: feed.isPublic ? feedPath(feed.calendarFeedId) : null,
      })),
    }));
  }

  open(who: CurrentMember, { committeeId, isPublic }: OpenCalendarFeed): Promise<OpenedCalendarFeed> {
    const secret = isPublic ? null : newSecret();
    return this.database.inCouncil(who.councilId, async ({ calendarSync }) => {
      const opened = await calendarSync.feeds.open(
        { committeeId, tokenHash: secret?.tokenHash ?? null },
        who.membershipId,
      );
      switch (opened.kind) {
        case 'opened':
          return { ...opened, path: feedPath(secret?.token ?? opened.calendarFeedId) };
        case 'no_committee':
          throw oneInvalid('committeeId', sentence('committees.not_one_of_them'));
        case 'is_open':
          throw new ProblemError('conflict', sentence('calendarSync.public_already'));
      }
    });
  }

  async close(who: CurrentMember, calendarFeedId: string): Promise<Record<string, never>> {
    const closed = await this.database.inCouncil(who.councilId, ({ calendarSync }) =>
      calendarSync.feeds.close(calendarFeedId, who.membershipId),
    );
    if (!closed) throw notFound();
    return {};
  }

  /** `origin`: where this Holdfast stands, for the links in the calendar. */
  async serve(name: string): Promise<ServedFeed> {
    const origin = this.config.publicUrl;
    const address = readFeedAddress(name);
    const feed =
      address === null
        ? null
        : address.kind === 'public'
          ? await this.door.byPublicId(address.calendarFeedId)
          : await this.door.bySecret(address.tokenHash);
    if (feed === null) throw notFound();
    const from = addMonths(this.clock.today(), -monthsBack);
    return this.database.readCouncil(feed.councilId, async ({ calendarSync, committees, councils }) => {
      const council = await councils.read(this.clock.today());
      const committee = feed.committeeId === null ? null : await committees.find(feed.committeeId);
      const language = currentLanguage();
      const title =
        committee === null
          ? inWords(language, sentence('calendarSync.feed_of_council', { council: council.name }))
          : `${committee.name}, ${council.name}`;
      const meetings = await calendarSync.feeds.meetings(feed.committeeId, from);
      const { nation } = council;
      const { closures } = council.settings;
      return {
        fileName: `${title}.ics`,
        etag: etagOf({ format, language, origin, title, nation, closures, meetings }),
        write: () =>
          writeICalendar({
            name: title,
            language,
            meetings: meetings.map((meeting) => feedMeeting(council, meeting, origin)),
          }),
        isPublic: address?.kind === 'public',
      };
    });
  }
}

/** Where the web shows a meeting; whoever may not see it is asked to sign in. */
const meetingPage = (meetingId: string): string => `/meetings/${meetingId}/minutes`;

const feedMeeting = (council: CouncilOnDay, meeting: FeedMeetingRow, origin: string): FeedMeeting => {
  const cancelled = meeting.state === 'cancelled';
  const published = sentence('calendarSync.agenda_published_by', {
    publishBy: meetingDates(council, meeting.heldOn).publishBy,
  });
  return {
    uid: `${meeting.meetingId}@holdfast`,
    sequence: meeting.sequence,
    title: meeting.committeeName,
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    cancelled,
    description: inWords(currentLanguage(), cancelled ? sentence('calendarSync.meeting_cancelled') : published),
    url: `${origin}${meetingPage(meeting.meetingId)}`,
    changedAt: meeting.changedAt,
  };
};
