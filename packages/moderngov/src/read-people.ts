import type { OutsideCouncillor } from '@holdfast/domain/calendar-sync/new-councillors';
import { dayFromService } from './read-meetings.ts';
import type { FoundRecord, RecordPlan } from './read-records.ts';

type CommitteeField = 'id' | 'title' | 'category' | 'deleted' | 'expired';

export const committeePlan: RecordPlan<CommitteeField> = {
  record: 'committee',
  fields: {
    id: 'committeeid',
    title: 'committeetitle',
    category: 'committeecategory',
    deleted: 'committeedeleted',
    expired: 'committeeexpired',
  },
};

export interface OutsideCommittee {
  readonly id: string;
  readonly title: string;
  readonly category: string | null;
  /** Still listed by the service, and no longer in being. */
  readonly over: boolean;
}

const yes = (text: string | undefined): boolean => text?.toLowerCase() === 'true';

export const readCommittees = (records: readonly FoundRecord<CommitteeField>[]): OutsideCommittee[] =>
  records.flatMap(({ id, title, category, deleted, expired }) =>
    id === undefined || title === undefined || id === '' || title === ''
      ? []
      : [{ id, title, category: category === '' ? null : (category ?? null), over: yes(deleted) || yes(expired) }],
  );

type CouncillorField = 'id' | 'name' | 'party' | 'roles' | 'email' | 'ends';

/**
 * The service gives home addresses and telephone numbers beside these. They are not on this list, so they are never
 * taken out of the reply. The email address is the one of the council, which stands under the work address.
 */
export const councillorPlan: RecordPlan<CouncillorField> = {
  record: 'councillor',
  fields: {
    id: 'councillorid',
    name: 'fullusername',
    party: 'politicalpartytitle',
    roles: 'keyposts',
    email: 'workaddress/email',
    ends: 'termsofoffice/termofoffice/enddate',
  },
  around: { element: 'ward', value: 'wardtitle' },
};

const blank = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);
const looksLikeEmail = (text: string | null): string | null =>
  text !== null && /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/u.test(text) ? text : null;

export const readCouncillors = (records: readonly FoundRecord<CouncillorField>[]): OutsideCouncillor[] =>
  records.flatMap(({ id, name, party, roles, email, ends, around }) =>
    id === undefined || name === undefined || id === '' || name === ''
      ? []
      : [
          {
            id,
            name,
            party: blank(party),
            ward: blank(around),
            roles: blank(roles),
            email: looksLikeEmail(blank(email)),
            endsOn: dayFromService(ends ?? ''),
          },
        ],
  );
