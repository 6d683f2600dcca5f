import { reportHeadings } from '@holdfast/words/en/values/report-headings';
import type { Language, PaperLanguages } from '@holdfast/words/languages';
import type { GovernanceForm } from '../councils/governance.ts';
import type { Length } from '../dates/periods.ts';
import type { ResponseRule } from '../recommendations/clocks/clock.ts';
import type { ResponseDecision } from '../recommendations/response-decision.ts';
import type { AnswerAct } from '../permissions/acts.ts';
import { type ReportColumnKey, reportColumnKeys, reportColumnRows } from './report-columns.ts';
import { type ReminderRules, usualReminderRules, wholeReminderRules } from '../reminders/rules/reminder-rules.ts';
import { type RagScheme, redAmberGreen } from '../recommendations/rag.ts';

/** How a decision of the executive is called in: set by each council's constitution. */
export interface CallInRule {
  /** Working days after publication in which it may be called in. */
  readonly workingDays: number;
  readonly signatories: number;
  readonly grounds: readonly string[];
  /** A decision can be called in once only. */
  readonly onceOnly: boolean;
}

export interface ClosureDay {
  readonly date: string;
  readonly reason: string;
}

export interface ReportColumn {
  readonly column: ReportColumnKey;
  readonly heading: string;
}

/** Whether references are counted through the council, or by each committee for itself. */
export const referenceScopes = ['council', 'committee'] as const;

export interface ReferenceRule {
  /** One reference as the council writes it: the pattern is read out of it. */
  readonly example: string;
  readonly per: (typeof referenceScopes)[number];
}

/** A digest is in the language that its reader chose, or in both. */
export const digestLanguages = ['chosen', 'both'] as const;
export type DigestLanguages = (typeof digestLanguages)[number];

/** In which languages a council speaks. */
export interface CouncilLanguages {
  /** To whoever has chosen none: screens before the sign-in, new accounts, emails. */
  readonly usual: Language;
  /** Its papers, where whoever makes one says nothing else. */
  readonly papers: PaperLanguages;
  /** Digests: in the language of whoever gets them, or in both. */
  readonly digests: DigestLanguages;
}

/** How a council is governed; `usual`: as is usual in its nation, because it has said nothing. */
export type Governance = GovernanceForm | 'usual';

/** What a council decides about itself, each value from a day on. The names are those of the history of settings. */
export interface SettingValues {
  /** How long the executive has: the council's own rule, by law no longer than the law gives. */
  readonly response_period: Length;
  /** Whether what its committees recommend requires a response where nobody has said, and where it laid that down. */
  readonly response_rule: ResponseRule;
  readonly governance: Governance;
  /**
   * The day from which its register keeps watch: what is older is history until somebody takes it on. '' for none. It
   * holds for the whole register from the moment it is set, whatever day it is said to begin on.
   */
  readonly register_start: string;
  /** The days of annual meetings, one a year, where the council has entered them. They hold for all years, as they are set. */
  readonly annual_meetings: readonly string[];
  readonly call_in: CallInRule;
  /** Working days before the agenda is published: for updates, and for reports. */
  readonly update_lead: number;
  readonly report_lead: number;
  readonly closures: readonly ClosureDay[];
  readonly rag_scheme: RagScheme;
  /** The council's words for what the executive decided; what is not named is called as Holdfast calls it. */
  readonly response_words: Readonly<Partial<Record<ResponseDecision, string | undefined>>>;
  readonly report_columns: readonly ReportColumn[];
  readonly reference_pattern: ReferenceRule;
  /** '' for Holdfast's own. */
  readonly accent: string;
  readonly languages: CouncilLanguages;
  readonly reminders: ReminderRules;
  /** What those who answer for the work say that is in the register at once; all else waits until it is accepted. */
  readonly taken_at_once: readonly AnswerAct[];
}
export type SettingName = keyof SettingValues;

/** One value from a day on, until the next of its name begins. */
export type DatedSetting = {
  readonly [Name in SettingName]: {
    readonly name: Name;
    readonly value: SettingValues[Name];
    readonly validFrom: string;
  };
}[SettingName];

export const settingNames = [
  'response_period',
  'response_rule',
  'governance',
  'register_start',
  'annual_meetings',
  'call_in',
  'update_lead',
  'report_lead',
  'closures',
  'rag_scheme',
  'response_words',
  'report_columns',
  'reference_pattern',
  'accent',
  'languages',
  'reminders',
  'taken_at_once',
] as const satisfies readonly SettingName[];

/** As people call them. */
export const settingTitles: Readonly<Record<SettingName, string>> = {
  response_period: 'Time to respond',
  response_rule: 'Whether a response is required',
  governance: 'How the council is governed',
  register_start: 'Where the register begins',
  annual_meetings: 'Annual meetings',
  call_in: 'Call-in',
  update_lead: 'Deadline for updates',
  report_lead: 'Lead for reports',
  closures: 'Closure days',
  rag_scheme: 'Rating scheme',
  response_words: 'Words for responses',
  report_columns: 'Columns of the report',
  reference_pattern: 'References',
  accent: 'Colour',
  languages: 'Languages',
  reminders: 'Reminders',
  taken_at_once: 'What is taken at once',
};

/** What holds for a council that has set nothing. */
export const usualSettings: SettingValues = {
  response_period: { months: 2 },
  response_rule: { required: 'unless_said_otherwise', basis: '' },
  governance: 'usual',
  register_start: '',
  annual_meetings: [],
  call_in: { workingDays: 5, signatories: 3, grounds: [], onceOnly: true },
  update_lead: 10,
  report_lead: 5,
  closures: [],
  rag_scheme: redAmberGreen,
  response_words: {},
  report_columns: reportColumnKeys
    .filter((column) => reportColumnRows[column].usual)
    .map((column) => ({ column, heading: reportHeadings[column] })),
  reference_pattern: { example: 'SR12-13-001', per: 'council' },
  accent: '',
  languages: { usual: 'en', papers: 'en', digests: 'chosen' },
  reminders: usualReminderRules,
  taken_at_once: [],
};

/**
 * What held on a day: of each name the value that began last. A value ends where the next begins, so that on no day
 * two hold, or none.
 */
export const settingsOn = (dated: readonly DatedSetting[], day: string): SettingValues =>
  dated
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
    .reduce<SettingValues>(
      (values, { name, value }) => ({ ...values, [name]: name === 'reminders' ? wholeReminderRules(value) : value }),
      usualSettings,
    );

/** Later than any day on which a setting can begin. */
const endOfDays = '9999-12-31';

/** The day from which the register keeps watch, or null where the council has set none. */
export const registerStart = (dated: readonly DatedSetting[]): string | null =>
  settingsOn(dated, endOfDays).register_start || null;

/** The annual meetings that the council has entered. */
export const annualMeetings = (dated: readonly DatedSetting[]): readonly string[] =>
  settingsOn(dated, endOfDays).annual_meetings;

/** Every set of report columns that held or will hold, the newest first: any of them may come back in a paper. */
export const reportColumnsEver = (dated: readonly DatedSetting[]): readonly (readonly ReportColumn[])[] =>
  dated
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
    .flatMap((setting) => (setting.name === 'report_columns' ? [setting.value] : []));
