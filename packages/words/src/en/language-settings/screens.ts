export const languageSettings = {
  title: 'Languages',
  what: 'Which language is used for people who have not chosen one, and which monitoring reports and digests are written in.',
  usual: {
    en: 'English is used for people who have not chosen a language.',
    cy: 'Welsh is used for people who have not chosen a language.',
  },
  papers: {
    en: 'Monitoring reports are in English.',
    cy: 'Monitoring reports are in Welsh.',
    both: 'Monitoring reports are in Welsh and English, Welsh first.',
  },
  digests: {
    chosen: 'Digests are in each person’s own language.',
    both: 'Digests are in Welsh and English, Welsh first.',
  },
  field: {
    usual: 'Language for people who have not chosen one',
    usualHint: 'For invitations, digests and new accounts. Link to {{address}} so that people can sign in in it',
    papers: 'Monitoring reports',
    papersHint: 'Whoever makes a report can choose another language for it',
    digests: 'Digests',
    chosen: 'In the language that each person has chosen',
    both: 'Welsh and English',
  },
} as const;
