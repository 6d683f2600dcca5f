import type { CouncilRecords } from '../council-database.ts';
import type { TestCouncil } from './open-council.ts';
import { fillMinutes } from './fill-minutes.ts';
import { confirmPaper, understandPaper } from './papers.ts';

/** At least one row in every table of the council, each by the way that the product itself writes it. */
export async function fillCouncil(
  records: CouncilRecords,
  { memberships }: TestCouncil,
): Promise<{ recommendationId: string }> {
  const by = memberships.scrutiny_officer;
  const { committees, portfolios, meetings, recommendations, councils } = records;
  const committee = await committees.add({ name: 'Housing Scrutiny Panel', kind: 'panel' }, by);
  const portfolio = await portfolios.add({ name: 'Housing', postHolder: 'Cllr Ada Brook' }, '2012-07-12', by);
  if (committee === 'name_taken' || portfolio === 'name_taken') throw new Error('The council is not fresh.');
  const { committeeId } = committee;
  const met = await meetings.add({ committeeId, heldOn: '2012-07-12', startsAt: '18:00', place: 'Room 1' }, by);
  if (met.kind !== 'added') throw new Error('The meeting was not added.');
  const { meetingId } = met.meeting;
  await councils.addStatusWord({ word: 'Nearly there', coreStatus: 'on_track', validFrom: '2012-01-01' }, by);
  const added = await recommendations.add(
    {
      reference: null,
      committeeId,
      portfolioId: portfolio.portfolioId,
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
  const heir = await portfolios.add({ name: 'Homes', postHolder: null }, '2012-07-12', by);
  if (heir === 'name_taken') throw new Error('The council is not fresh.');
  await recommendations.handOver(
    {
      ...{ what: 'portfolio', from: portfolio.portfolioId, to: heir.portfolioId, passedOn: '2012-09-01' },
      ...{ recommendationIds: [recommendationId], cause: 'portfolio_ended', causeId: portfolio.portfolioId },
    },
    by,
  );
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
  await records.views.save(by, { name: 'Late ones', search: '?due=overdue' });
  await fillMinutes(records, meetingId, by);
  return { recommendationId };
}
