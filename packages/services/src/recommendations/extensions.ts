import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
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
  const mirror = decision.approved && asked.what === 'work' ? await mirrorAction(records, held) : null;
  if (mirror !== null) await recommendations.putOffAction(mirror, isoDate(asked.dueAsked));
  return recommendations.decideExtension(held, asked, decision, membershipId);
};
