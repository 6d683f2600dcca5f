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

/** What GOV.UK Notify means by the ways in which an e-mail can fail (its documentation, "Email status descriptions"). */
export const failureWords = {
  'permanent-failure': 'permanent-failure: the e-mail address is wrong, or does not exist',
  'temporary-failure': 'temporary-failure: the mailbox was full or turned the message away, for up to three days',
  'technical-failure': 'technical-failure: something went wrong between GOV.UK Notify and its provider',
} as const;

export const hasFailed = (status: string): status is keyof typeof failureWords => Object.hasOwn(failureWords, status);
