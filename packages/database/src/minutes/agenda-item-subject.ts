import { settingSubject } from '../settings/setting-subject.ts';
import type { AgendaItemRecord } from './minutes.record.ts';

export type AgendaItemValues = Pick<
  AgendaItemRecord,
  'meetingId' | 'position' | 'kind' | 'title' | 'words' | 'reportOf' | 'exemptParagraph' | 'exemptReason'
>;

export const agendaItemSubject = settingSubject<AgendaItemValues>({
  subject: 'agenda_item',
  table: 'agenda_item',
  key: 'agenda_item_id',
  columns: {
    meetingId: 'meeting_id',
    position: 'position',
    kind: 'kind',
    title: 'title',
    words: 'words',
    reportOf: 'report_of',
    exemptParagraph: 'exempt_paragraph',
    exemptReason: 'exempt_reason',
  },
  called: ({ title }) => title,
});
