import type { CouncilRecords } from '@holdfast/database/council-records';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { ReshufflePlan } from '@holdfast/domain/portfolios/plan-reshuffle';
import type { Ids } from './begin.ts';

interface Cause {
  readonly reshuffleId: string;
  readonly effectiveOn: IsoDate;
  readonly by: string;
}

/** Passes on what is open, and remembers which portfolio came after which; answers how many moved. */
export const passOn = async (
  { portfolios, recommendations }: CouncilRecords,
  { moves, successors }: ReshufflePlan,
  ids: Ids,
  { reshuffleId, effectiveOn, by }: Cause,
): Promise<number> => {
  const groups = new Map<string, { from: string; to: string; recommendationIds: string[] }>();
  for (const { recommendationId, from, key } of moves) {
    const to = idOf(ids, key);
    const group = groups.get(`${from} ${to}`) ?? { from, to, recommendationIds: [] };
    group.recommendationIds.push(recommendationId);
    groups.set(`${from} ${to}`, group);
  }
  let moved = 0;
  const cause = { passedOn: effectiveOn, cause: 'reshuffle', causeId: reshuffleId } as const;
  for (const group of groups.values())
    moved += await recommendations.handOver({ what: 'portfolio', ...group, ...cause }, by);
  for (const { portfolioId, keys } of successors)
    for (const key of keys) await portfolios.succeed(portfolioId, idOf(ids, key), reshuffleId);
  return moved;
};

const idOf = (ids: Ids, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The reshuffle passes on to ${key}, which is not in the new set.`);
  return id;
};
