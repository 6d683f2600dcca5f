/**
 * How the demo councils are written down: as a clerk would keep them, with dates counted back from the day on which
 * the demo is loaded, so that something is always overdue and something is always due.
 */
import type { MemberRole, VotingGround } from '@holdfast/domain/committees/member-role';
import type { Nation } from '@holdfast/domain/councils/nation';
import type { Role } from '@holdfast/domain/councils/role';
import type { SourceKind } from '@holdfast/domain/recommendations/source-kind';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { DemoReminders } from './demo-reminders.ts';

export interface DemoAsk {
  /** What was asked, as minuted. */
  readonly words: string;
  /** The council's own word for where it stands; the council's list says what it means. */
  readonly status: string;
  readonly lead?: string;
  /** Months from the load to the promised date; negative when it has passed. */
  readonly due?: number;
  readonly decision?: ResponseDecision;
  readonly response?: string;
  readonly progress?: string;
  readonly rag?: string;
  readonly part?: string;
}

export interface DemoItem {
  readonly committee: string;
  readonly portfolio: string;
  readonly source: SourceKind;
  readonly title: string;
  /** The committee's nth last meeting: 1 is the latest. */
  readonly meeting: number;
  readonly asks: readonly DemoAsk[];
}

export interface DemoPerson {
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

export interface DemoCouncil {
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
  readonly accent: string;
  readonly people: readonly DemoPerson[];
  /** Name, kind and the weekday on which it meets (1 Monday to 5 Friday), every how many weeks. */
  readonly committees: readonly {
    readonly name: string;
    readonly kind: 'scrutiny_committee' | 'panel' | 'board' | 'cabinet';
    readonly weekday: number;
    readonly everyWeeks: number;
  }[];
  readonly portfolios: readonly { readonly name: string; readonly holder: string }[];
  /** Who sits on the committees that scrutinise; without a name the seat is vacant. */
  readonly seats: readonly {
    readonly committee: string;
    readonly name?: string;
    readonly role: MemberRole;
    readonly represents?: string;
    readonly ground?: VotingGround;
  }[];
  /** Leads of items that nobody in the directory answers to any more. */
  readonly staleLeads: readonly string[];
  readonly statusWords: readonly { readonly word: string; readonly coreStatus: StoredStatus }[];
  readonly items: readonly DemoItem[];
  /** Where people have been reminded before. */
  readonly reminders?: DemoReminders;
}
