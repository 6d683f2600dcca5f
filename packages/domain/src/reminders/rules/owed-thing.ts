import type { OwedThing } from '../../recommendations/clocks/owing.ts';
import { kindRules } from './kind-rules.ts';
import type { ReminderKind } from './reminder-kind.ts';

/** What somebody owes that a reminder asks for; null where it asks for nothing, and only tells. */
export const owedThing = (kind: ReminderKind): OwedThing | null => {
  if (kind === 'response_due' || kind === 'response_overdue') return 'response';
  if (!kindRules[kind].asksLead) return null;
  return kind === 'update_wanted' || kind === 'untouched' ? 'update' : 'action';
};
