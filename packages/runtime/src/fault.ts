/** An error as the log shows it: its name, its code ('' where it has none) and its first line. */
export interface Fault {
  readonly type: string;
  readonly code: string;
  readonly message: string;
}

/** Postgres puts a row's values into `detail` and `parameters` of an error: those stay out of the log. */
export const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) return { type: typeof error, code: '', message: 'not an error' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = error.message !== '' || !(error instanceof AggregateError) ? error.message : String(error.errors[0]);
  return { type: error.name, code, message: message.split('\n', 1).join('').slice(0, 300) };
};
