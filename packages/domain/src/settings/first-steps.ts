export const firstSteps = [
  'committees',
  'portfolios',
  'people',
  'administrators',
  'calendar',
  'words',
  'clocks',
  'references',
  'first_paper',
] as const;
export type FirstStep = (typeof firstSteps)[number];

export const stepMarks = ['done', 'not_needed'] as const;
export type StepMark = (typeof stepMarks)[number];

/** What there is in a council already. */
export interface SetUpFacts {
  readonly committees: number;
  readonly portfolios: number;
  readonly heldPortfolios: number;
  readonly people: number;
  readonly administrators: number;
  /** Of this municipal year. */
  readonly meetings: number;
  /** Words, ratings and clocks that somebody has set here. */
  readonly ownWords: number;
  readonly ownClocks: number;
  readonly ownReferences: number;
  readonly recommendations: number;
}

export const stepStates = ['fact', 'mark', 'open'] as const;

export interface StepState {
  readonly step: FirstStep;
  readonly minutes: number;
  /** By what is there (fact), by what somebody said (mark), or not yet. */
  readonly state: (typeof stepStates)[number];
  readonly mark: StepMark | null;
}

const minutes: Readonly<Record<FirstStep, number>> = {
  committees: 5,
  portfolios: 10,
  people: 10,
  administrators: 2,
  calendar: 10,
  words: 10,
  clocks: 5,
  references: 2,
  first_paper: 10,
};

const isThere: Readonly<Record<FirstStep, (facts: SetUpFacts) => boolean>> = {
  committees: ({ committees }) => committees > 0,
  // One without a holder is a question that nobody could answer.
  portfolios: ({ portfolios, heldPortfolios }) => portfolios > 0 && heldPortfolios === portfolios,
  people: ({ people }) => people > 1,
  // With one alone, whoever falls ill takes the settings with them.
  administrators: ({ administrators }) => administrators > 1,
  calendar: ({ meetings }) => meetings > 0,
  words: ({ ownWords }) => ownWords > 0,
  clocks: ({ ownClocks }) => ownClocks > 0,
  references: ({ ownReferences }) => ownReferences > 0,
  first_paper: ({ recommendations }) => recommendations > 0,
};

/**
 * How far a new council has come, in the order in which it is easiest. What is there counts by itself, and what is not
 * there can be marked done or not needed by a person: a fact is stronger than a mark.
 */
export const setUpSteps = (
  facts: SetUpFacts,
  marks: Readonly<Partial<Record<FirstStep, StepMark>>>,
): readonly StepState[] =>
  firstSteps.map((step) => {
    const mark = marks[step] ?? null;
    const state = isThere[step](facts) ? 'fact' : mark === null ? 'open' : 'mark';
    return { step, minutes: minutes[step], state, mark };
  });
