import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { asMember } from '../wall/as-member.ts';

export interface RegisterView {
  readonly registerViewId: string;
  readonly name: string;
  readonly search: string;
}

/** More would be a list to search, not one to choose from. */
const most = 30;

const columns = 'register_view_id as "registerViewId", name, search';

const ofMember = (transaction: CouncilTransaction, membershipId: string) =>
  transaction.rows<RegisterView>(
    'register-views',
    `select ${columns} from register_view where council_id = $1 and membership_id = $2 order by lower(name)`,
    [membershipId],
  );

const list = async (transaction: CouncilTransaction, membershipId: string): Promise<RegisterView[]> => {
  await asMember(transaction, membershipId);
  return ofMember(transaction, membershipId);
};

/** In the place of one of the same name, if there is one; null when there are as many as a person may keep. */
const save = async (
  transaction: CouncilTransaction,
  membershipId: string,
  { name, search }: { readonly name: string; readonly search: string },
): Promise<RegisterView | null> => {
  await asMember(transaction, membershipId);
  const kept = await ofMember(transaction, membershipId);
  if (kept.length >= most && !kept.some((view) => view.name.toLowerCase() === name.toLowerCase())) return null;
  return transaction.row<RegisterView>(
    'save-register-view',
    `insert into register_view (council_id, register_view_id, membership_id, name, search) values ($1, $2, $3, $4, $5)
         on conflict (council_id, membership_id, lower(name))
           do update set name = excluded.name, search = excluded.search, saved_at = now()
         returning ${columns}`,
    [newId(), membershipId, name, search],
  );
};

const remove = async (
  transaction: CouncilTransaction,
  membershipId: string,
  registerViewId: string,
): Promise<boolean> => {
  await asMember(transaction, membershipId);
  const gone = await transaction.change(
    'delete from register_view where council_id = $1 and membership_id = $2 and register_view_id = $3',
    [membershipId, registerViewId],
  );
  return gone === 1;
};

/** A person's own views of the register. Postgres shows a person no view of anybody else's. */
export const viewsOf = (transaction: CouncilTransaction) => bind(transaction, { list, save, remove });
