import { decideInvitation, type Invited } from '@holdfast/domain/people/decide-invitation';
import { sentence } from '@holdfast/words/sentence';
import { refuse } from '../kept-records/kept-outcome.ts';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { invitationEntity, type InvitationRecord } from './invitation.record.ts';

/** The hash of the link is not among them: history keeps what was decided, and never a key. */
export type InvitationValues = OwnOf<InvitationRecord, 'invitationId' | 'sentAt' | 'tokenHash' | 'byMail'>;

const othersSql = `
select email, name, recorded_at as "invitedAt" from invitation
where council_id = $1 and invitation_id <> $2 and accepted_at is null and withdrawn_at is null and removed_at is null
  and expires_at > now()`;

const personSql = `
select p.name, p.ended_on as "endedOn", p.membership_id is not null and m.ended_at is null as "signsIn"
from person p left join membership m on m.council_id = $1 and m.membership_id = p.membership_id
where p.council_id = $1 and p.person_id = $2 and p.removed_at is null`;

export const keptInvitation = keptRecord<InvitationValues>({
  noun: 'invitation',
  table: 'invitation',
  key: 'invitation_id',
  columns: ownColumns(invitationEntity, 'invitationId', 'sentAt', 'tokenHash', 'byMail'),
  called: ({ name }) => name,
  // A withdrawn invitation has no key, also where its withdrawal is put back and put back again.
  alongside: 'token_hash = case when x.withdrawn_at is null and x.accepted_at is null then t.token_hash end',
  refuse: async (transaction, { id, before, after }) => {
    if (before !== null && before.acceptedAt !== null)
      return refuse(null, sentence('people.invitation_used', { person: before.name }));
    if (after === null || after.withdrawnAt !== null || after.acceptedAt !== null) return null;
    const others = await transaction.rows<Invited & Record<string, unknown>>('other-invitations', othersSql, [id]);
    const person =
      after.personId === null
        ? null
        : await transaction.row<{ name: string; endedOn: string | null; signsIn: boolean }>(
            'person-invited',
            personSql,
            [after.personId],
          );
    if (after.personId !== null && person === null) return refuse('personId', sentence('people.not_one_of_the_people'));
    const decision = decideInvitation(after, person, others);
    return decision.allowed
      ? null
      : refuse(decision.code, decision.code === 'people.no_role' ? 'roles' : 'email', decision.sentence);
  },
});
