import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

/** A draft is written, waits for its day, and takes effect; one that was called off is kept. */
export const reshuffleStates = ['draft', 'scheduled', 'applied', 'cancelled'] as const;
export type ReshuffleState = (typeof reshuffleStates)[number];

/** Whether what a reshuffle says may be changed, or put on a day: only while it is a draft. */
export const decideDraft = (
  state: ReshuffleState,
): Ruling<'portfolios.reshuffle_waits' | 'portfolios.reshuffle_no_draft'> => {
  if (state === 'draft') return allowed;
  return state === 'scheduled' ? refused('portfolios.reshuffle_waits') : refused('portfolios.reshuffle_no_draft');
};

/** Whether it may be taken away: not while it waits for its day, on which it would take effect. */
export const decideRemoval = (state: ReshuffleState): Ruling<'portfolios.reshuffle_waits'> =>
  state === 'scheduled' ? refused('portfolios.reshuffle_waits') : allowed;

/** Whether it may be taken back into a draft: while it waits for its day. */
export const decideCallingOff = (
  state: ReshuffleState,
): Ruling<'portfolios.reshuffle_has_taken_effect' | 'portfolios.reshuffle_does_not_wait'> => {
  if (state === 'scheduled') return allowed;
  return state === 'applied'
    ? refused('portfolios.reshuffle_has_taken_effect')
    : refused('portfolios.reshuffle_does_not_wait');
};
