import { kindByName } from '@holdfast/domain/committees/committee-kind';
import type { BodyKind, LeadOfPaper, NameOfPaper } from '@holdfast/domain/imports/names/known-names';
import { kindOfLead } from '@holdfast/domain/imports/names/person-like';
import { sentence } from '@holdfast/words/sentence';
import { keptCommittee } from '../../committees/kept-committee.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { KeptOutcome } from '../../kept-records/kept-outcome.ts';
import { addPerson, keptPerson } from '../../people/kept-person.ts';
import { keptPortfolio } from '../../portfolios/kept-portfolio.ts';
import type { UndoSummary } from '../upload.record.ts';

/** What an import makes of names: bodies, and whoever leads. */
type Made = BodyKind | 'lead';

const makers: Readonly<
  Record<Made, (transaction: CouncilTransaction, name: string, by: string) => Promise<KeptOutcome>>
> = {
  committee: (transaction, name, by) =>
    keptCommittee.add(
      transaction,
      {
        name,
        formerNames: [],
        kind: kindByName(name),
        parentId: null,
        formerParents: [],
        termsOfReference: null,
        startsOn: null,
        endedOn: null,
        successorId: null,
      },
      by,
    ),
  portfolio: (transaction, name, by) =>
    keptPortfolio.add(
      transaction,
      { name, parentId: null, formerParents: [], scope: null, directorate: null, startsOn: null, endedOn: null },
      by,
    ),
  // Without an account: it lets nobody in.
  lead: (transaction, name, by) =>
    addPerson(
      transaction,
      {
        kind: kindOfLead(name),
        name,
        post: null,
        politicalGroup: null,
        email: null,
        membershipId: null,
        endedOn: null,
      },
      by,
    ),
};

/** Makes them, each with its line of the log, which says that the paper made it. One that is there by now is left. */
export async function makeNames(
  transaction: CouncilTransaction,
  names: readonly (NameOfPaper | LeadOfPaper)[],
  by: string,
): Promise<void> {
  for (const { kind, name } of names) await makers[kind](transaction, name, by);
}

const madeSql = `
select e.noun as kind, e.noun_id as id, e.noun_name as name,
  exists (select from event x where x.council_id = $1 and x.noun_id = e.noun_id and x.noun = e.noun
    and x.event_id <> e.event_id) as changed,
  e.noun = 'portfolio' and exists (select from portfolio_holder h
    where h.council_id = $1 and h.portfolio_id = e.noun_id and h.removed_at is null)
  or e.noun = 'person' and (
    exists (select from recommendation r
      where r.council_id = $1 and r.withdrawn_at is null and e.noun_name = any(r.lead))
    or exists (select from action a where a.council_id = $1 and a.withdrawn_at is null and e.noun_name = any(a.lead))
    or exists (select from person p where p.council_id = $1 and p.removed_at is null and p.stands_in_for_id = e.noun_id))
  as held
from event e
where e.council_id = $1 and e.upload_id = $2 and e.noun in ('committee', 'portfolio', 'person') and e.kind = 'added'
order by e.recorded_at desc, e.event_id desc`;

interface MadeName extends Record<string, unknown> {
  readonly kind: BodyKind | 'person';
  readonly id: string;
  readonly name: string;
  /** Somebody has changed it since, or taken it away already. */
  readonly changed: boolean;
  readonly held: boolean;
}

const removers = {
  committee: keptCommittee.remove,
  portfolio: keptPortfolio.remove,
  person: keptPerson.remove,
} as const;

/** Takes away what `makeNames` made for a paper, unless it is in use by now or somebody has changed it. */
export async function removeMadeNames(
  transaction: CouncilTransaction,
  uploadId: string,
  by: string,
): Promise<{ readonly removed: readonly string[]; readonly kept: UndoSummary['namesKept'] }> {
  const made = await transaction.rows<MadeName>('made-names', madeSql, [uploadId]);
  const removed: string[] = [];
  const kept: UndoSummary['namesKept'][number][] = [];
  for (const { kind, id, name, changed, held } of made) {
    const outcome = changed || held ? null : await removers[kind](transaction, id, null, by);
    if (changed) kept.push({ name, sentence: sentence('imports.kept_name_changed') });
    else if (outcome?.kind === 'changed') removed.push(name);
    else kept.push({ name, sentence: sentence('imports.kept_name_used') });
  }
  return { removed, kept };
}
