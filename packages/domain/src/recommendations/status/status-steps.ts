import type { ResponseDecision } from '../response-decision.ts';
import type { StoredStatus } from './core-status.ts';

interface Needs {
  /** The meeting of the owning committee that decided it: always, or unless the response that stands says so much. */
  readonly meeting: 'always' | 'unless_rejected' | 'never';
  readonly reason: boolean;
  readonly evidence: boolean;
}

/**
 * What a step from one status to another needs. Only what is `said` of the work is open to whoever answers for it, once
 * there is a response; every other step is recorded by an officer.
 */
export const stepNeeds = {
  /** How the work stands, or that its lead says it is done. */
  said: { meeting: 'never', reason: false, evidence: false },
  /** Less is known or owed than was said before, or more again: with the reason. */
  explained: { meeting: 'never', reason: true, evidence: false },
  /** The committee agrees that it is complete, on what it was shown. */
  verified: { meeting: 'always', reason: false, evidence: true },
  /** The committee lets go of what is not done. */
  closed: { meeting: 'always', reason: true, evidence: false },
  /** The executive’s own response rejects it; without such a response the committee closes it. */
  rejected: { meeting: 'unless_rejected', reason: true, evidence: false },
  /** The committee opens again what it has closed. */
  reopened: { meeting: 'always', reason: true, evidence: false },
} as const satisfies Record<string, Needs>;
export type StepNeed = keyof typeof stepNeeds;

type Steps = Readonly<Partial<Record<StoredStatus, StepNeed>>>;

const work = { not_started: 'said', on_track: 'said', at_risk: 'said', off_track: 'said' } as const;
const workAgain = {
  not_started: 'reopened',
  on_track: 'reopened',
  at_risk: 'reopened',
  off_track: 'reopened',
} as const;
/** What takes a recommendation out of the counts needs the same from wherever it stands: no way round is shorter. */
const settling = {
  verified_complete: 'verified',
  rejected: 'rejected',
  superseded: 'closed',
  note_only: 'closed',
} as const;
const fromWork: Steps = {
  ...work,
  claimed_complete: 'said',
  ...settling,
  awaiting_response: 'explained',
  unknown: 'explained',
};

/**
 * Every step that a recommendation can take, from each status, and what it needs: a forgotten status does not compile.
 * Whether somebody may take it, with what they give, is `decideStatusChange`. A recommendation that never was one is not
 * closed by a step: it is withdrawn, by a correction with its reason (`corrections`).
 */
export const statusSteps: Readonly<Record<StoredStatus, Steps>> = {
  awaiting_response: { ...work, claimed_complete: 'said', ...settling, unknown: 'explained' },
  not_started: fromWork,
  on_track: fromWork,
  at_risk: fromWork,
  off_track: fromWork,
  claimed_complete: { ...work, verified_complete: 'verified', superseded: 'closed', unknown: 'explained' },
  verified_complete: { ...workAgain, claimed_complete: 'reopened' },
  rejected: { awaiting_response: 'reopened', ...workAgain, superseded: 'reopened' },
  superseded: { awaiting_response: 'reopened', ...workAgain },
  note_only: {
    awaiting_response: 'explained',
    not_started: 'explained',
    on_track: 'explained',
    at_risk: 'explained',
    off_track: 'explained',
    claimed_complete: 'explained',
    superseded: 'closed',
    unknown: 'explained',
  },
  unknown: { awaiting_response: 'explained', ...work, claimed_complete: 'said', ...settling },
};

/**
 * Whether a step is the owning committee’s to decide. `response`: what the executive decided, by the response that stands.
 * Example: from `on_track` to `superseded` it is; to `rejected` it is unless the response that stands rejects it.
 */
export const isCommittees = (from: StoredStatus, to: StoredStatus, response: ResponseDecision | null): boolean => {
  const need = statusSteps[from][to];
  if (need === undefined) return false;
  const { meeting } = stepNeeds[need];
  return meeting === 'always' || (meeting === 'unless_rejected' && response !== 'rejected');
};
