import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { ExtensionFacts } from '@holdfast/database/recommendations/changes';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { clockOf } from '@holdfast/domain/recommendations/clocks/clock';
import { decideMoving, moverOf } from '@holdfast/domain/recommendations/clocks/moving';
import {
  decideApproval,
  decideAsking,
  type PutOffThing,
  whatCanBePutOff,
} from '@holdfast/domain/recommendations/extensions';
import { clockCouncil } from '@holdfast/domain/settings/clock-council';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, insist, notFound, refusedByRule } from '../refusal.ts';
import { mirrorAction } from './mirror.ts';
import { decidingMeeting } from './refers-to.ts';

/** More time that somebody asks for: until which day, and why. */
export interface AskedTime {
  readonly dueAsked: string;
  readonly reason: string;
  /** Of what; left out, of the work where that has a date, else of the response. */
  readonly what?: PutOffThing | undefined;
}

/** Refuses more time for an answer whose day is not a committee's to move. */
const insistItMoves = async (
  { councils, today }: CouncilRecords,
  held: HeldRecommendation,
  what: PutOffThing,
  newDue: string,
): Promise<void> => {
  if (what !== 'response') return;
  const clock = clockOf({ ...held, wordless: held.words === '' }, clockCouncil(await councils.read(today)));
  insist(decideMoving(moverOf(clock), isoDate(newDue)));
};

/** Refuses what cannot be asked for, whoever asks; answers what it is asked for. */
export const checkExtension = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  { dueAsked, reason, what }: AskedTime,
): Promise<PutOffThing> => {
  const { recommendations } = records;
  const choices = whatCanBePutOff(held);
  const chosen = what === undefined ? choices.at(-1) : choices.find((choice) => choice.what === what);
  if (chosen === undefined) throw refusedByRule(sentence('recommendations.no_date_to_put_off'));
  const waiting = (await recommendations.extensions(held)).filter(({ decided }) => !decided).length;
  insist(decideAsking({ due: isoDate(chosen.due), waiting }, { newDue: isoDate(dueAsked), reason }));
  await insistItMoves(records, held, chosen.what, dueAsked);
  return chosen.what;
};

/** More time is asked for by whoever does the work: to which day, and why. */
export const askExtension = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  asked: AskedTime,
  { membershipId }: Acting,
): Promise<HeldRecommendation> => {
  const what = await checkExtension(records, held, asked);
  const { dueAsked, reason } = asked;
  return records.recommendations.askExtension(held, { what, dueAsked, reason }, membershipId);
};

/** A meeting approves it, or does not. Whoever decides at the same moment finds it decided. */
export const decideExtension = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  extensionId: string,
  decision: { readonly approved: boolean; readonly meetingId: string; readonly reason: string | null },
  { membershipId }: Acting,
): Promise<HeldRecommendation> => {
  const { recommendations } = records;
  const asked = (await recommendations.extensions(held)).find((one) => one.extensionId === extensionId);
  if (asked === undefined) throw notFound();
  const meeting = (await decidingMeeting(records, decision.meetingId))(held);
  insist(decideApproval({ askedOn: isoDate(asked.askedOn) }, meeting, records.today));
  if (asked.decided) throw conflict(sentence('recommendations.extension_decided'));
  if (decision.approved) await insistItMoves(records, held, asked.what, asked.dueAsked);
  return keepDecision(records, held, asked, decision, membershipId);
};

const keepDecision = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  asked: ExtensionFacts,
  decision: Parameters<CouncilRecords['recommendations']['decideExtension']>[2],
  by: string,
): Promise<HeldRecommendation> => {
  const { recommendations } = records;
  const mirror = decision.approved && asked.what === 'work' ? await mirrorAction(records, held) : null;
  if (mirror !== null) await recommendations.putOffAction(mirror, isoDate(asked.dueAsked));
  return recommendations.decideExtension(held, asked, decision, by);
};

/** More time that a committee agreed for what it owns, at a meeting that was held. */
export interface AgreedTime {
  readonly dueAsked: string;
  readonly reason: string;
  readonly meetingId: string;
}

/**
 * Gives what a committee agreed for several at one meeting to one of them: it counts as asked for there, and is asked for
 * and decided by the rules of one alone. What they refuse is thrown before anything is written.
 */
export const agreedTime = async (
  records: CouncilRecords,
  what: PutOffThing,
  { meetingId, dueAsked, reason }: AgreedTime,
  { membershipId }: Acting,
): Promise<(held: HeldRecommendation) => Promise<HeldRecommendation>> => {
  const { recommendations, today } = records;
  const meetingFor = await decidingMeeting(records, meetingId);
  return async (held) => {
    await checkExtension(records, held, { what, dueAsked, reason });
    const meeting = meetingFor(held);
    const { heldOn: askedOn } = meeting;
    insist(decideApproval({ askedOn }, meeting, today));
    const asking = await recommendations.askExtension(held, { what, dueAsked, reason, askedOn }, membershipId);
    const asked = (await recommendations.extensions(asking)).find(({ decided }) => !decided);
    if (asked === undefined) throw new Error('What was asked for a moment ago is not there.');
    return keepDecision(records, asking, asked, { approved: true, meetingId, reason: null }, membershipId);
  };
};
