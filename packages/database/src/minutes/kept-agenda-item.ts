import { columnsOf } from '@holdfast/domain/fields/field';
import { agendaItemFields } from '@holdfast/domain/minutes/field-rows';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import type { Nation } from '@holdfast/domain/councils/nation';
import { changesKeyDecision, keyDecisionFault } from '@holdfast/domain/minutes/key-decision';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import type { AgendaItemValues } from './minutes.record.ts';

export const keptAgendaItem = keptRecord<AgendaItemValues>({
  noun: 'agenda_item',
  table: 'agenda_item',
  key: 'agenda_item_id',
  columns: columnsOf(agendaItemFields),
  called: ({ title }) => title,
  refuse: async (transaction, { before, after }) => {
    if (after === null || !changesKeyDecision(before, after)) return null;
    const meeting = await meetingOf(transaction, after.meetingId);
    const fault = meeting === null ? null : keyDecisionFault(after, { ...meeting, today: transaction.today });
    return fault === null ? null : refuse(fault.field, fault.sentence);
  },
});

interface Meeting extends Record<string, unknown> {
  readonly committee: string;
  readonly kind: CommitteeKind;
  readonly nation: Nation;
  readonly heldOn: IsoDate;
}

const meetingOf = (transaction: CouncilTransaction, meetingId: string): Promise<Meeting | null> =>
  transaction.row<Meeting>(
    'meeting-of-item',
    `select c.name as committee, c.kind, u.nation, m.held_on as "heldOn"
     from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
     join council u on u.council_id = $1 where m.council_id = $1 and m.meeting_id = $2`,
    [meetingId],
  );
