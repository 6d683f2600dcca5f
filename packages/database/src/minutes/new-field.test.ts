// A field of an agenda item and one of a minute that exist nowhere but in this file: a row in the catalogue and a column
// each. What is worked out from the catalogue is imported after the rows are there.
import { agendaItemFields, minuteFields } from '@holdfast/domain/minutes/field-rows';
import { openAlteredDatabase } from '../testing/altered-database.ts';
import { statedDay } from '../testing/stated-day.ts';

const urls = await openAlteredDatabase(
  'alter table holdfast.agenda_item add column evidence_source text',
  'alter table holdfast.minute add column evidence_source text',
);

Object.assign(agendaItemFields, { evidence_source: { kind: 'words' } });
Object.assign(minuteFields, { evidence_source: { kind: 'words' } });
const { openCouncil } = await import('../testing/council-with-people.ts');
const { CouncilDatabase } = await import('../council-database.ts');
const { createDataSource } = await import('../data-source.ts');
const { agendaItemEntity, minuteEntity } = await import('./minutes.record.ts');

const source = await createDataSource({ url: urls.servingUrl, poolSize: 2 }).initialize();
afterAll(() => source.destroy());
const councils = new CouncilDatabase(source, statedDay, { via: 'screen' });
const opened = await openCouncil(urls.migrationUrl, {
  code: 'NEW',
  name: 'Newfield Council',
  nation: 'england',
  people: [{ email: 'sam@example.gov.uk', fullName: 'Sam', passwordHash: 'none', roles: ['scrutiny_officer'] }],
});
const [by = ''] = opened.membershipIds;
const evidence = (words: string) => Object.fromEntries([['evidenceSource', words]]);

test('a new field of an agenda item or a minute is a column of its table', () => {
  for (const { options } of [agendaItemEntity, minuteEntity])
    expect(options.columns).toHaveProperty('evidenceSource', { type: 'text', nullable: true });
});

test('it is written, told in the history, read inside, and kept back with the item that is marked', async () => {
  await councils.inCouncil(opened.councilId, async ({ committees, meetings, minutes, settings }) => {
    const committee = await committees.add({ name: 'Housing Panel', kind: 'panel' }, by);
    if (committee === 'name_taken') throw new Error('The council is not fresh.');
    const { committeeId } = committee;
    const added = await meetings.add({ committeeId, heldOn: '2012-07-12', startsAt: null, place: null }, by);
    const meetingId = added.kind === 'added' ? added.meeting.meetingId : '';
    const item = { position: 1, kind: 'report', title: 'Leases', words: null, reportOf: null } as const;
    const mark = { exemptParagraph: 3, exemptReason: 'It names the tenants.' };
    const notice = { isKeyDecision: false, noticePublishedOn: null };
    const put = await minutes.agendaItems.add(
      { meetingId, ...item, ...mark, ...notice, ...evidence('Site visit') },
      by,
    );
    if (put.kind !== 'changed') throw new Error(JSON.stringify(put));
    const words = { heading: 'Leases', words: 'They were read.', stem: '', ...evidence('Survey') };
    const place = { meetingId, agendaItemId: put.id, number: 1 };
    expect(await minutes.addMinute({ ...place, ...words }, [], by)).toMatchObject({ kind: 'changed' });

    expect(await minutes.agendaOf(meetingId, 'register_editor')).toMatchObject([evidence('Site visit')]);
    expect(await minutes.minutesOf(meetingId, 'register_editor')).toMatchObject([evidence('Survey')]);
    expect(await minutes.agendaOf(meetingId, 'reader')).toMatchObject([{ evidenceSource: null }]);
    expect(await minutes.minutesOf(meetingId, 'reader')).toMatchObject([{ evidenceSource: null }]);

    await minutes.agendaItems.change(put.id, null, evidence('Two witnesses'), by);
    const told = await settings.history(
      { noun: 'agenda_item', nounId: put.id, before: null, limit: 20 },
      'register_editor',
    );
    expect(JSON.stringify(told)).toContain('Two witnesses');
  });
});
