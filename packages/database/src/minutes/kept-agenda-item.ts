import { columnsOf } from '@holdfast/domain/fields/field';
import { agendaItemFields } from '@holdfast/domain/minutes/field-rows';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import { governanceAs } from '@holdfast/domain/councils/governance';
import type { Nation } from '@holdfast/domain/councils/nation';
import { changesKeyDecision, keyDecisionFault } from '@holdfast/domain/minutes/key-decision';
import type { Governance } from '@holdfast/domain/settings/setting-values';
import { governanceOn } from '../councils/governance-on.sql.ts';
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
    if (meeting === null) return null;
    const { said, ...facts } = meeting;
    const governance = governanceAs(meeting.nation, said);
    const fault = keyDecisionFault(after, { ...facts, governance, today: transaction.today });
    return fault === null ? null : refuse(fault.field, fault.sentence);
  },
});

interface Meeting extends Record<string, unknown> {
  readonly committee: string;
  readonly kind: CommitteeKind;
  readonly nation: Nation;
  /** What the council had said by that day of how it is governed. */
  readonly said: Governance | null;
  readonly heldOn: IsoDate;
}

const meetingOf = (transaction: CouncilTransaction, meetingId: string): Promise<Meeting | null> =>
  transaction.row<Meeting>(
    'meeting-of-item',
    `select c.name as committee, c.kind, u.nation, m.held_on as "heldOn", ${governanceOn('m.held_on')} as said
     from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
     join council u on u.council_id = $1 where m.council_id = $1 and m.meeting_id = $2`,
    [meetingId],
  );
