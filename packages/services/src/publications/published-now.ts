import type { CouncilRecords } from '@holdfast/database/council-database';
import type { PaperOf } from '@holdfast/database/publications/publications';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { may } from '@holdfast/domain/permissions/may';
import type { PaperStanding } from '@holdfast/domain/reports/paper-standing';
import type { Acting } from '../acting.ts';
import { notFound } from '../refusal.ts';

interface Standing {
  readonly standing: PaperStanding;
}

/**
 * A paper as it was published, and as it says so when it is printed today; null: none was. An earlier version is for
 * those who publish: whoever else asks for one is told that there is none.
 */
export const publishedNow = async <Content extends Standing>(
  records: CouncilRecords,
  { roles }: Pick<Acting, 'roles'>,
  of: PaperOf,
  version: number | undefined,
): Promise<Content | null> => {
  if (version !== undefined && !may(roles, 'publish')) throw notFound();
  const kept = await records.publications.find(of, version ?? null);
  if (kept === null && version !== undefined) throw notFound();
  if (kept === null) return null;
  const content = kept.content as Content;
  const published = { on: isoDate(kept.publishedOn), version: kept.version };
  const standing: PaperStanding = { ...content.standing, published, printedOn: records.today };
  return { ...content, standing };
};
