import { decideCallingOff, decideDraft, decideRemoval, reshuffleStates } from './reshuffle-state.ts';

const whoMay = (rule: (state: (typeof reshuffleStates)[number]) => { readonly allowed: boolean }) =>
  reshuffleStates.filter((state) => rule(state).allowed);

test('only a draft is changed, and only what waits for its day is called off', () => {
  expect(whoMay(decideDraft)).toEqual(['draft']);
  expect(whoMay(decideCallingOff)).toEqual(['scheduled']);
  expect(decideCallingOff('applied')).toMatchObject({ code: 'portfolios.reshuffle_has_taken_effect' });
  expect(decideCallingOff('draft')).toMatchObject({ code: 'portfolios.reshuffle_does_not_wait' });
});

test('what waits for its day is not taken away under it', () => {
  expect(whoMay(decideRemoval)).toEqual(['draft', 'applied', 'cancelled']);
  expect(decideDraft('scheduled')).toMatchObject({ code: 'portfolios.reshuffle_waits' });
  expect(decideDraft('applied')).toMatchObject({ code: 'portfolios.reshuffle_no_draft' });
});
