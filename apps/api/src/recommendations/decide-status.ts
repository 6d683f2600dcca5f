import type { ChangeStatus } from '@holdfast/contracts/recommendations/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { StatusStep } from '@holdfast/database/recommendations/changes';
import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { Ruling } from '@holdfast/domain/rulings/ruling';
import { stopsTheClock } from '@holdfast/domain/recommendations/response';
import { decideStatusChange } from '@holdfast/domain/recommendations/status/status-change';
import { statusAt } from '@holdfast/domain/recommendations/status/status-mapping';
import { sentence } from '@holdfast/words/sentence';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { ownWord } from './own-word.ts';
import { heldOn } from './refers-to.ts';

/** Asks the rule about a status, and makes the step that would record it, in the council's own word. */
export const decideStatus = async (
  records: CouncilRecords,
  record: RecommendationRecord,
  change: ChangeStatus,
  who: CurrentMember,
  today: IsoDate,
): Promise<{ readonly decision: Ruling<string>; readonly step: StatusStep }> => {
  if (change.changedOn > today) throw oneInvalid('changedOn', sentence('recommendations.changed_in_future'));
  const words = await records.councils.statusWords();
  const mapping = words.map(({ word, coreStatus, validFrom, validTo }) => ({
    word,
    coreStatus,
    from: isoDate(validFrom),
    to: validTo === null ? null : isoDate(validTo),
  }));
  const said = change.statusWords === null ? null : statusAt(mapping, change.statusWords, isoDate(change.changedOn));
  if (said !== null && said !== change.coreStatus) {
    throw oneInvalid('statusWords', sentence('recommendations.word_means', { word: change.statusWords ?? '', said }));
  }
  const decision = decideStatusChange(record.coreStatus, change.coreStatus, {
    roles: who.roles,
    today,
    agreedAtMeeting: change.meetingId === null ? null : await heldOn(records, change.meetingId),
    evidence: change.evidence ?? '',
    reason: change.reason ?? '',
    hasResponse: record.responseDecision !== null && stopsTheClock(record.responseDecision),
  });
  const { coreStatus, reason, evidence, meetingId, changedOn } = change;
  const statusWords = change.statusWords ?? ownWord(words, coreStatus, changedOn);
  return { decision, step: { coreStatus, statusWords, reason, evidence, meetingId, changedOn } };
};
