import type { sourceKind as english } from '../../en/values/source-kind.ts';

export const sourceKind = {
  meeting: 'Cyfarfod',
  call_in: 'Galw i mewn',
  inquiry: 'Ymchwiliad',
  inspection: 'Arolygiad',
  peer_challenge: 'Her gan gymheiriaid',
  audit: 'Archwiliad',
  petition: 'Deiseb',
  motion: 'Cynnig',
  coroner: 'Adroddiad crwner',
  fatal_accident_inquiry: 'Ymchwiliad i ddamwain angheuol',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
