const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What GOV.UK Notify said in refusing: the messages of its answer, or null where it gave none. */
export const notifyWords = (answer: unknown): string | null => {
  const errors: unknown = isObject(answer) ? answer['errors'] : null;
  const said = (Array.isArray(errors) ? errors : [])
    .map((error: unknown) => (isObject(error) ? error['message'] : null))
    .filter((message) => typeof message === 'string' && message.trim() !== '');
  return said.length === 0 ? null : said.join('; ');
};

/** The ways in which an email can fail (documentation of GOV.UK Notify, "Email status descriptions"), each with its sentence. */
export const failures = {
  'permanent-failure': 'mail.permanent-failure',
  'temporary-failure': 'mail.temporary-failure',
  'technical-failure': 'mail.technical-failure',
} as const;

export const hasFailed = (status: string): status is keyof typeof failures => Object.hasOwn(failures, status);
