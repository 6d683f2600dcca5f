import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { CouncilRecords } from '../council-database.ts';
import { fillAnswers } from './fill-answers.ts';
import { fillCalendars } from './fill-calendars.ts';
import type { TestCouncil } from './open-council.ts';
import { fillCommittees } from './fill-committees.ts';
import { fillEndings } from './fill-endings.ts';
import { fillMinutes } from './fill-minutes.ts';
import { fillReminders } from './fill-reminders.ts';
import { confirmPaper, understandPaper } from './papers.ts';

/** At least one row in every table of the council, each by the way that the product itself writes it. */
export async function fillCouncil(
  records: CouncilRecords,
  { memberships }: TestCouncil,
): Promise<{ recommendationId: string }> {
  const by = memberships.scrutiny_officer;
  const { committees, portfolios, meetings, recommendations, councils } = records;
  const committee = await committees.add({ name: 'Housing Scrutiny Panel', kind: 'panel' }, by);
  const portfolio = await portfolios.add({ name: 'Housing', postHolder: 'Cllr Ada Brook' }, by);
  if (committee === 'name_taken' || portfolio.kind !== 'changed') throw new Error('The council is not fresh.');
  const { committeeId } = committee;
  const met = await meetings.add({ committeeId, heldOn: '2012-07-12', startsAt: '18:00', place: 'Room 1' }, by);
  if (met.kind !== 'added') throw new Error('The meeting was not added.');
  const { meetingId } = met.meeting;
  await councils.addStatusWord({ word: 'Nearly there', coreStatus: 'on_track', validFrom: '2012-01-01' }, null, by);
  await councils.changeSetting({ name: 'accent', value: '#0b5563', validFrom: '2012-01-01' }, 0, by);
  await records.settings.markStep({ step: 'clocks', mark: 'done' }, by);
  const added = await recommendations.add(
    {
      reference: null,
      committeeId,
      portfolioId: portfolio.id,
      meetingId,
      sourceDate: '2012-07-12',
      words: 'That the repairs backlog be reported each quarter.',
      receivedOn: '2012-07-12',
      responseDueOn: '2012-09-11',
      dueOn: '2012-12-31',
      coreStatus: 'awaiting_response',
    },
    '2012-07-13',
    by,
  );
  if (added.kind !== 'added') throw new Error('The recommendation was not added.');
  const { recommendationId } = added;
  const step = { statusWords: null, reason: null, evidence: null, meetingId: null, changedOn: '2012-08-01' };
  await recommendations.addResponse(
    recommendationId,
    null,
    { decision: 'accepted', words: 'Agreed in full.', respondedOn: '2012-08-01' },
    { ...step, coreStatus: 'on_track' },
    by,
  );
  await recommendations.addProgress(recommendationId, null, { words: 'First report drafted.', asOf: '2012-08-10' }, by);
  await recommendations.edit(recommendationId, null, { lead: ['Head of Housing'] }, by);
  await markAndLift(records, recommendationId, by);
  await recommendations.addAction(
    [recommendationId],
    {
      words: 'Report each quarter',
      lead: ['Head of Housing'],
      timescale: null,
      dueOn: '2012-12-31',
      cost: null,
      outcomeMeasure: null,
    },
    by,
  );
  const asked = await recommendations.askExtension(
    recommendationId,
    null,
    { dueAsked: '2013-03-31', reason: 'New system' },
    by,
  );
  if (asked.kind !== 'changed') throw new Error('The extension was not asked for.');
  await recommendations.decideExtension(asked.extensionId, { approved: true, meetingId, reason: null }, by);
  await reshuffle(records, portfolio.id, by);
  const uploadId = await understandPaper(
    records,
    [
      {
        recommendation: 'That empty homes be listed.',
        source_date: '2012-07-12',
        action: 'List them',
        progress: 'Begun',
        response: 'Agreed',
      },
    ],
    by,
  );
  await records.imports.markLookedAt(uploadId, { key: 'impossible_date@table1', ticked: true, by });
  await confirmPaper(records, uploadId, by, committeeId);
  await fillCalendars(records, { committeeId, meetingId }, by);
  await records.views.save(by, { name: 'Late ones', search: '?due=overdue' });
  await fillMinutes(records, meetingId, by);
  await records.programmes.add(
    {
      ...{
        committeeId,
        municipalYear: '2012/13',
        yearFrom: '2012-05-16',
        yearTo: '2013-05-21',
        rule: 'second Thursday',
      },
      ...{ besideId: null, startsAt: '18:00', preMeetingAt: '17:30', place: 'Room 1', dates: ['2012-09-13'] },
    },
    by,
  );
  await fillCommittees(records, committeeId, by);
  await fillEndings(records, by);
  await fillAnswers(records, await fillReminders(records, recommendationId, by), by);
  return { recommendationId };
}

/** Two marks, of which one is lifted again. */
async function markAndLift({ recommendations }: CouncilRecords, recommendationId: string, by: string): Promise<void> {
  const mark = {
    paragraph: 3,
    inPlace: 'Exempt: paragraph 3 of Schedule 12A',
    reason: 'It names the builder.',
    agendaItemId: null,
  };
  await recommendations.markExempt(recommendationId, null, { ...mark, fields: ['response'] }, by);
  await recommendations.markExempt(recommendationId, null, { ...mark, fields: ['progress'] }, by);
  const page = await recommendations.read(recommendationId, '2012-09-01', 'register_editor');
  const exemptionId = page?.exemptions[0]?.exemptionId ?? '';
  await recommendations.liftExemption({ recommendationId, exemptionId }, null, 'The contract is signed.', by);
}

/** Housing becomes Homes, and what was open in it passes on. */
async function reshuffle({ reshuffles }: CouncilRecords, from: string, by: string): Promise<void> {
  const draft = {
    portfolios: [{ key: 'a', name: 'Homes', scope: null, directorate: null, parentKey: null, holder: 'Cllr Ben Dale' }],
    inheritances: [{ from, heir: 'a', rules: [], choices: [] }],
  };
  const added = await reshuffles.add({ name: 'Reshuffle of autumn 2012', draft }, by);
  const drafted = added.kind === 'changed' ? await reshuffles.find(added.id) : null;
  if (drafted === null) throw new Error('The reshuffle was not drafted.');
  const applied = await reshuffles.apply(drafted, isoDate('2012-09-01'), '2012-09-01T09:00:00Z', by);
  if (applied.kind !== 'applied') throw new Error(JSON.stringify(applied));
}
