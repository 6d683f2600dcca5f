import type { ReminderKind } from './reminder-kind.ts';

/** Who may be told next, beside a person who is named. */
export const chainRoles = ['portfolio_holder', 'scrutiny_officers', 'administrators'] as const;
export type ChainRole = (typeof chainRoles)[number];

/** Who is told next when nobody answers: one step of the council's chain. */
export interface EscalationStep {
  /** Working days after the item was first asked for, or after it fell due if that is later. */
  readonly afterWorkingDays: number;
  readonly to: ChainRole | { readonly personId: string };
}

/** How a council reminds: all day counts are working days of its own calendar. */
export interface ReminderRules {
  readonly on: boolean;
  /** Of which kinds nobody is reminded. */
  readonly off: readonly ReminderKind[];
  /** Before a response is due, an action ends, an agenda has to be out: on which days people are asked. */
  readonly responseLeads: readonly number[];
  readonly actionLeads: readonly number[];
  readonly publicationLead: number;
  readonly noticeLead: number;
  /** Asked again after so many working days without an answer. */
  readonly repeatAfter: number;
  /** Open, without a date, and nobody has said anything of it for so many months. */
  readonly untouchedMonths: number;
  readonly escalation: readonly EscalationStep[];
  /** Days of the week on which messages leave, as far as people work on them: 1 is Monday, 5 is Friday. */
  readonly sendingDays: readonly number[];
  /** Local times between which they leave. */
  readonly sending: { readonly from: string; readonly until: string };
  /** Calendar days for which the link of a digest can be used. */
  readonly linkDays: number;
}

export const usualReminderRules: ReminderRules = {
  on: true,
  off: [],
  responseLeads: [20, 5],
  actionLeads: [10],
  publicationLead: 3,
  noticeLead: 10,
  repeatAfter: 5,
  untouchedMonths: 6,
  escalation: [
    { afterWorkingDays: 10, to: 'portfolio_holder' },
    { afterWorkingDays: 20, to: 'scrutiny_officers' },
  ],
  sendingDays: [1, 2, 3, 4, 5],
  sending: { from: '08:00', until: '18:00' },
  linkDays: 30,
};

/** Whole rules, of what was kept before every one of them was known. */
export const wholeReminderRules = (kept: Partial<ReminderRules>): ReminderRules => ({ ...usualReminderRules, ...kept });
