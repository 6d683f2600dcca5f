/** The first hour of a new council, step by step. */
export const firstSteps = {
  mark: {
    done: 'Done',
    not_needed: 'Not needed',
  },
  start: {
    ready: 'The council is set up.',
    open_one: '{{count}} step is left, about {{minutes}} minutes. You can stop at any step and go on later.',
    open_other: '{{count}} steps are left, about {{minutes}} minutes. You can stop at any step and go on later.',
    minutes_one: 'About {{count}} minute.',
    minutes_other: 'About {{count}} minutes.',
    fact: 'Already there',
    toDo: 'To do',
    saidBy: 'said {{name}}',
    markDone: 'This is done',
    markNotNeeded: 'Not needed here',
    openAgain: 'Open this step again',
  },
  step: {
    committees: {
      title: 'Add your committees',
      why: 'Each recommendation belongs to the committee that made it.',
    },
    portfolios: {
      title: 'Add portfolios and who holds them',
      why: 'A question needs somebody to answer it, so each portfolio needs a holder.',
    },
    people: {
      title: 'Invite the people',
      why: 'Officers and councillors each see what is theirs.',
    },
    administrators: {
      title: 'Have two administrators',
      why: 'If there is only one, nobody can change anything while that person is away.',
    },
    calendar: {
      title: 'Put this year’s meetings into the calendar',
      why: 'The days for agendas, reports and updates are counted back from them.',
    },
    words: {
      title: 'Check words and ratings',
      why: 'The council’s own words are kept and printed.',
    },
    clocks: {
      title: 'Confirm the clocks',
      why: 'What is late depends on how long everybody has.',
    },
    references: {
      title: 'Choose how recommendations are numbered',
      why: 'References that have been given stay the same.',
    },
    first_paper: {
      title: 'Import the table that you keep',
      why: 'You see what was understood of it before anything goes into the register.',
    },
  },
} as const;
