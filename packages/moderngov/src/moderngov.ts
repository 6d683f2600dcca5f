import { decodeText } from '@holdfast/documents/read/decode';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { OutsideCouncillor } from '@holdfast/domain/calendar-sync/new-councillors';
import type { LeftOut, OutsideMeeting } from '@holdfast/domain/calendar-sync/outside-meeting';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type FetchLimits, guardedFetch } from './guarded-fetch.ts';
import { type MeetingRecord, dayForService, meetingPlan, readMeeting } from './read-meetings.ts';
import {
  type OutsideCommittee,
  committeePlan,
  councillorPlan,
  readCommittees,
  readCouncillors,
} from './read-people.ts';
import { type FoundRecord, type RecordPlan, readRecords } from './read-records.ts';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: Sentence; readonly switchedOff: boolean };

export interface ReadCalendar {
  readonly meetings: readonly OutsideMeeting[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Sentence[];
}

export interface AskedMeetings {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Whose meetings are asked for in detail: the place stands only there. */
  readonly isWanted: (meeting: OutsideMeeting) => boolean;
}

/** -1 is every committee; 0 would be none. */
const everyCommittee = '-1';
const atOnce = 3;
/** A council of sixty committees has about six hundred meetings a year. */
const mostDetails = 800;
const mostDetailMilliseconds = 60_000;

const statusSentence = (host: string, status: number): Sentence => {
  switch (status) {
    case 401:
      return sentence('services.asks_password', { host });
    case 403:
      return sentence('services.refuses', { host });
    case 404:
      return sentence('services.not_there', { host });
    case 429:
      return sentence('services.too_often', { host });
    case 503:
      return sentence('services.not_available', { host });
    default:
      return sentence('services.error', { host, status });
  }
};

interface Failed {
  readonly ok: false;
  readonly sentence: Sentence;
  readonly switchedOff: boolean;
}

/** With whom to ask. */
const failed = (why: Sentence, switchedOff = false): Failed => ({
  ok: false,
  sentence: sentence('services.failed', { why }),
  switchedOff,
});

/** The public service of modern.gov at one address. It is only ever read. */
export class ModernGov {
  readonly #address: string;
  readonly #limits: FetchLimits;

  constructor(address: string, limits: FetchLimits) {
    this.#address = address;
    this.#limits = limits;
  }

  async committees(): Promise<Answer<OutsideCommittee[]>> {
    const found = await this.#ask('GetCommittees', {}, committeePlan);
    return found.ok ? { ok: true, value: readCommittees(found.value) } : found;
  }

  /** Name, party, ward, roles and the council's email address of each councillor: never where they live. */
  async councillors(): Promise<Answer<OutsideCouncillor[]>> {
    const found = await this.#ask('GetCouncillorsByWard', {}, councillorPlan);
    return found.ok ? { ok: true, value: readCouncillors(found.value) } : found;
  }

  /** Every meeting between two days, both included, those that are wanted with their place. */
  async meetings(asked: AskedMeetings): Promise<Answer<ReadCalendar>> {
    const listed = await this.#list(asked.from, asked.to);
    if (!listed.ok) return listed;
    const notes: Sentence[] = [];
    const leftOut: LeftOut[] = [];
    const meetings = new Map<string, OutsideMeeting>();
    for (const record of listed.value) {
      const read = readMeeting(record);
      if (!read.ok) leftOut.push(read.left);
      else {
        meetings.set(read.meeting.outsideId, read.meeting);
        if (read.note !== null && asked.isWanted(read.meeting)) notes.push(read.note);
      }
    }
    const within = [...meetings.values()].filter(({ heldOn }) => heldOn >= asked.from && heldOn <= asked.to);
    if (within.length < meetings.size) {
      const { from, to } = asked;
      notes.push(sentence('services.other_days', { from, to, count: meetings.size - within.length }));
    }
    return { ok: true, value: { meetings: await this.#detailed(within, asked.isWanted, notes), leftOut, notes } };
  }

  async #list(from: IsoDate, to: IsoDate): Promise<Answer<readonly MeetingRecord[]>> {
    const between = { sFromDate: dayForService(from), sToDate: dayForService(to) };
    const all = await this.#ask(
      'GetAllMeetingsByDate',
      { lCommitteeId: everyCommittee, ...between, bIsAscendingDateOrder: 'true' },
      meetingPlan,
    );
    if (all.ok || !all.switchedOff) return all;
    // Older versions list the meetings of one committee only.
    const committees = await this.committees();
    if (!committees.ok) return committees;
    const records: MeetingRecord[] = [];
    for (const { id, title } of committees.value.filter(({ over }) => !over)) {
      const found = await this.#ask('GetMeetings', { lCommitteeId: id, ...between }, meetingPlan);
      if (!found.ok) return found;
      records.push(
        ...found.value.map((record) => ({
          ...record,
          committeeId: record.committeeId ?? id,
          committee: record.committee ?? title,
        })),
      );
    }
    return { ok: true, value: records };
  }

  /** A detail that cannot be had costs its place, not the meeting. */
  async #detailed(
    meetings: readonly OutsideMeeting[],
    isWanted: AskedMeetings['isWanted'],
    notes: Sentence[],
  ): Promise<OutsideMeeting[]> {
    const details = new Map<string, OutsideMeeting>();
    const waiting = meetings.filter((meeting) => meeting.place === null && isWanted(meeting)).slice(0, mostDetails);
    const found = { missing: 0 };
    const one = async (meeting: OutsideMeeting): Promise<void> => {
      const answer = await this.#ask('GetMeeting', { lMeetingId: meeting.outsideId }, meetingPlan);
      const record = answer.ok ? answer.value[0] : undefined;
      if (record === undefined) found.missing += 1;
      else details.set(meeting.outsideId, withDetail(meeting, record));
    };
    const queue = waiting.values();
    const begun = performance.now();
    const worker = async (): Promise<void> => {
      for (const meeting of queue) {
        if (performance.now() - begun < mostDetailMilliseconds) await one(meeting);
        else found.missing += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    if (found.missing > 0) notes.push(sentence('services.no_places', { count: found.missing, asked: waiting.length }));
    return meetings.map((meeting) => details.get(meeting.outsideId) ?? meeting);
  }

  async #ask<Field extends string>(
    operation: string,
    parameters: Readonly<Record<string, string>>,
    plan: RecordPlan<Field>,
  ): Promise<Answer<readonly FoundRecord<Field>[]>> {
    const query = new URLSearchParams(parameters).toString();
    const fetched = await guardedFetch(`${this.#address}/${operation}${query === '' ? '' : `?${query}`}`, this.#limits);
    if (!fetched.ok) return { ok: false, sentence: fetched.sentence, switchedOff: false };
    const host = new URL(this.#address).hostname;
    const { status } = fetched;
    if (status !== 200) {
      return failed(statusSentence(host, status), status === 404 || status === 500 || status === 405);
    }
    const decoded = decodeText(fetched.bytes, fetched.charset);
    if (!decoded.ok) return failed(sentence('services.letters', { host }));
    const read = readRecords(decoded.text, plan);
    return read.kind === 'records'
      ? { ok: true, value: read.records }
      : failed(sentence(`services.${read.kind}`, { host }));
  }
}

const withDetail = (meeting: OutsideMeeting, record: MeetingRecord): OutsideMeeting => {
  const read = readMeeting({ ...record, id: meeting.outsideId, committee: meeting.title });
  if (!read.ok) return meeting;
  const { startsAt, place, cancelled } = read.meeting;
  return {
    ...meeting,
    startsAt: meeting.startsAt ?? startsAt,
    place,
    cancelled: meeting.cancelled || cancelled,
  };
};
