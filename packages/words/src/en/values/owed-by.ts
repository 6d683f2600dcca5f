/** Who owes what is late, where nobody is named for it: on screens, in papers, in messages. */
export const owedBy = {
  holder: 'Owed by {{person}}, the portfolio holder for {{portfolio}}.',
  portfolio: 'Owed by the portfolio holder for {{portfolio}}. Nobody is recorded as holding it.',
  executive: 'Owed by the executive, or by the council where it has none. No portfolio is recorded.',
  health_body: 'Owed by a health body. Nobody has recorded which one.',
  crime_and_disorder_partner: 'Owed by a crime and disorder partner. Nobody has recorded which one.',
  flood_authority: 'Owed by a flood risk authority. Nobody has recorded which one.',
  other_partner: 'Owed by a partner body. Nobody has recorded which one.',
  nobody: 'Nobody is recorded as owing it.',
} as const;
