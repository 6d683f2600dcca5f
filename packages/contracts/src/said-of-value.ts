import type { SentenceCode } from '@holdfast/words/codes';

/** Each has its sentence in the room of shapes. */
const saidOfValues = [
  'enter_email',
  'enter_password',
  'enter_new_password',
  'enter_own_name',
  'enter_name',
  'enter_response',
  'enter_update',
  'choose_decision',
  'choose_paragraph',
  'say_what_is_missing',
  'say_why_readable',
  'too_many_dates',
  'day_out_of_reach',
] as const;
type SaidOfValue = (typeof saidOfValues)[number];

/**
 * What is said of a value that does not fit its shape, where more can be said than how it does not fit: by its code, since
 * a shape knows nobody's language. Example: `z.string().min(1, saying('enter_name'))`.
 */
export const saying = (said: SaidOfValue): { readonly error: string } => ({ error: said });

/** The code of the sentence that a shape left with a fault; null where it left none. */
export const saidBy = (message: string): `shapes.${SaidOfValue}` | null => {
  const said = saidOfValues.find((one) => one === message);
  return said === undefined ? null : (`shapes.${said}` satisfies SentenceCode);
};
