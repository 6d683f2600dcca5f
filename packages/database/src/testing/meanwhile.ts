import type { CouncilRecords } from '../council-records.ts';

type Within = <Result>(work: (records: CouncilRecords) => Promise<Result>) => Promise<Result>;

/** Long enough for what does not wait to be done. In milliseconds. */
const aMoment = 150;

/**
 * Somebody's change is written and not yet committed while another begins; it is committed a moment later. Answers what
 * became of the other.
 */
export const meanwhile = async <Result>(
  within: Within,
  first: (records: CouncilRecords) => Promise<unknown>,
  second: () => Promise<Result>,
): Promise<Result> => {
  const written = Promise.withResolvers<undefined>();
  const commit = Promise.withResolvers<undefined>();
  const one = within(async (records) => {
    await first(records);
    written.resolve(undefined);
    await commit.promise;
  });
  await Promise.race([written.promise, one]);
  const other = second();
  setTimeout(() => commit.resolve(undefined), aMoment);
  const [, outcome] = await Promise.all([one, other]);
  return outcome;
};
