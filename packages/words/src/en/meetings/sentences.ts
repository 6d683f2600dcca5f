export const meetings = {
  not_one_of_them: 'Choose one of the council’s meetings.',
} as const;
