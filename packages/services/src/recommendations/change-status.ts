import type { CouncilRecords } from '@holdfast/database/council-records';
import type { StatusStep } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { decisionThatStands } from '@holdfast/domain/recommendations/response';
import { shownByStatus } from '@holdfast/domain/recommendations/shown';
import { decideStatusChange } from '@holdfast/domain/recommendations/status/status-change';
import { statusAt } from '@holdfast/domain/recommendations/status/status-mapping';
import type { Ruling } from '@holdfast/domain/rulings/ruling';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { insist, invalid } from '../refusal.ts';
import { ownWord } from './own-word.ts';
import { decidingMeeting } from './refers-to.ts';

/** What came of a change of status: the rule's answer and, where it allows it, the recommendation as it then stands. */
type Changed = { readonly ruling: Ruling<string>; readonly held: HeldRecommendation };

/** A step in the council's own word, and whether the rules let this person take it from where a recommendation stands. */
interface Judged {
  readonly step: StatusStep;
  readonly judge: (held: HeldRecommendation) => Ruling<string>;
}

/** What is asked for, and the meeting that agreed it, are looked at once, however many recommendations it is for. */
const judged = async (records: CouncilRecords, change: StatusStep, { roles }: Acting): Promise<Judged> => {
  const { today, councils } = records;
  if (change.changedOn > today) throw invalid('changedOn', sentence('recommendations.changed_in_future'));
  const words = await councils.statusWords();
  const mapping = words.map(({ word, coreStatus, validFrom, validTo }) => ({
    word,
    coreStatus,
    from: isoDate(validFrom),
    to: validTo === null ? null : isoDate(validTo),
  }));
  const said = change.statusWords === null ? null : statusAt(mapping, change.statusWords, isoDate(change.changedOn));
  if (said !== null && said !== change.coreStatus) {
    throw invalid('statusWords', sentence('recommendations.word_means', { word: change.statusWords ?? '', said }));
  }
  const agreedAt = change.meetingId === null ? () => null : await decidingMeeting(records, change.meetingId);
  const statusWords = change.statusWords ?? ownWord(words, change.coreStatus, change.changedOn);
  const { coreStatus, reason, evidence, meetingId, changedOn } = change;
  return {
    step: { coreStatus, statusWords, reason, evidence, meetingId, changedOn },
    judge: (held) =>
      decideStatusChange(held.coreStatus, coreStatus, {
        roles,
        today,
        changedOn: isoDate(changedOn),
        agreedAt: agreedAt(held),
        evidence: evidence ?? '',
        reason: reason ?? '',
        response: decisionThatStands(held.responseDecision),
      }),
  };
};

/** Makes ready to change statuses: each is then judged on its own, and recorded in the council's own word. */
export const statusChange = async (
  records: CouncilRecords,
  change: StatusStep,
  who: Acting,
): Promise<(held: HeldRecommendation) => Promise<Changed>> => {
  const { step, judge } = await judged(records, change, who);
  return async (held) => {
    const ruling = judge(held);
    if (!ruling.allowed) return { ruling, held };
    const shown = shownByStatus(held, step);
    return { ruling, held: await records.recommendations.changeStatus(held, step, shown, who.membershipId) };
  };
};

/** Refuses a status that the rules do not let this person reach from where it stands. */
export const checkStatus = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  change: StatusStep,
  who: Acting,
): Promise<void> => {
  insist((await judged(records, change, who)).judge(held));
};

/** Changes the status of one, as the rule allows it to this person. */
export const changeStatus = async (
  records: CouncilRecords,
  taken: HeldRecommendation,
  change: StatusStep,
  who: Acting,
): Promise<HeldRecommendation> => {
  const { ruling, held } = await (await statusChange(records, change, who))(taken);
  insist(ruling);
  return held;
};
