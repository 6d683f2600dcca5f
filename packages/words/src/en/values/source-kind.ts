/** From what a recommendation came, as a value of its own: on screens, in papers. */
export const sourceKind = {
  meeting: 'Meeting',
  call_in: 'Call-in',
  inquiry: 'Inquiry',
  inspection: 'Inspection',
  peer_challenge: 'Peer challenge',
  audit: 'Audit',
  petition: 'Petition',
  motion: 'Motion',
  coroner: 'Coroner’s report',
  fatal_accident_inquiry: 'Fatal accident inquiry',
} as const;
