import type { CouncilRecords } from '../council-database.ts';
import { edit, held, respond, update } from './acts.ts';
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
  await publishTwice(records, committeeId, by);
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
  const agreed = { decision: 'accepted', words: 'Agreed in full.', respondedOn: '2012-08-01' } as const;
  await respond(records, recommendationId, agreed, { ...step, coreStatus: 'on_track' }, by);
  await update(records, recommendationId, { words: 'First report drafted.', asOf: '2012-08-10' }, by);
  await edit(records, recommendationId, { lead: ['Head of Housing'] }, by);
  await markAndLift(records, recommendationId, by);
  const action = { words: 'Report each quarter', lead: ['Head of Housing'], timescale: null, dueOn: '2012-12-31' };
  await recommendations.addAction(
    [await held(records, recommendationId)],
    { ...action, cost: null, outcomeMeasure: null },
    by,
  );
  const asking = await held(records, recommendationId);
  await recommendations.askExtension(asking, { dueAsked: '2013-03-31', reason: 'New system' }, by);
  for (const asked of await recommendations.extensions(asking))
    await recommendations.decideExtension(asking, asked, { approved: true, meetingId, reason: null }, by);
  await recommendations.correctFacts(
    await held(records, recommendationId),
    [
      {
        factKind: 'update',
        factId: recommendationId,
        withdrawn: false,
        decision: null,
        words: 'First report drafted and read.',
        onDay: '2012-08-10',
        saidBefore: 'First report drafted.',
        reason: 'Half of it was missing.',
      },
    ],
    {},
    by,
  );
  await recommendations.keepBulkChange(
    {
      kind: 'lead',
      undoes: null,
      items: [{ recommendationId, before: { lead: ['Director of Homes'] }, after: { lead: ['Head of Housing'] } }],
    },
    by,
  );
  await reshuffle(records, { from: portfolio.id, recommendationId }, by);
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
  await records.exports.ask(by, {
    asked: { what: 'register', format: 'csv', sort: 'newest', mine: false, filters: {} },
    asker: 'register_editor',
    most: 3,
  });
  const [asked] = await records.exports.list(by);
  const claimed = await records.exports.claim({ exportId: asked?.exportId ?? '', membershipId: by }, 0);
  if (claimed !== null)
    await records.exports.add(claimed.writing, { number: 0, content: Buffer.from('Lamps'), rowsDone: 1 });
  await records.views.save(by, { name: 'Late ones', search: '?due=overdue' });
  await fillMinutes(records, meetingId, by);
  await records.meetingSchedules.add(
    {
      committeeId,
      municipalYear: '2012/13',
      yearFrom: '2012-05-16',
      yearTo: '2013-05-21',
      rule: 'second Thursday',
      besideId: null,
      startsAt: '18:00',
      preMeetingAt: '17:30',
      place: 'Room 1',
      dates: ['2012-09-13'],
    },
    by,
  );
  await fillCommittees(records, committeeId, by);
  await fillEndings(records, by);
  await fillAnswers(records, await fillReminders(records, recommendationId, by), by);
  return { recommendationId };
}

/** Two marks, of which one is lifted again. */
async function markAndLift(records: CouncilRecords, recommendationId: string, by: string): Promise<void> {
  const { recommendations } = records;
  const mark = {
    paragraph: 3,
    inPlace: 'Exempt: paragraph 3 of Schedule 12A',
    reason: 'It names the builder.',
    agendaItemId: null,
  };
  const responded = await held(records, recommendationId);
  const once = await recommendations.markExempt(responded, { ...mark, fields: ['response'] }, by);
  const twice = await recommendations.markExempt(once, { ...mark, fields: ['progress'] }, by);
  const marks = await recommendations.exemptions(recommendationId, 'register_editor');
  const lifting = { exemptionId: marks[0]?.exemptionId ?? '', marks };
  await recommendations.liftExemption(twice, lifting, 'The contract is signed.', by);
}

/** Housing becomes Homes, and what was open in it passes on. */
async function reshuffle(
  { portfolios, recommendations, reshuffles }: CouncilRecords,
  { from, recommendationId }: { readonly from: string; readonly recommendationId: string },
  by: string,
): Promise<void> {
  const homes = { name: 'Homes', scope: null, directorate: null };
  const draft = {
    portfolios: [{ ...homes, key: 'a', parentKey: null, holder: 'Cllr Ben Dale' }],
    inheritances: [{ from, heir: 'a', rules: [], choices: [] }],
  };
  const effectiveOn = '2012-09-01';
  const drafted = await reshuffles.add({ name: 'Reshuffle of autumn 2012', draft }, by);
  const begun = await portfolios.add({ ...homes, startsOn: effectiveOn, postHolder: 'Cllr Ben Dale' }, by);
  if (drafted.kind !== 'changed' || begun.kind !== 'changed') throw new Error('The reshuffle was not drafted.');
  const hands = { what: 'portfolio', from, to: begun.id, recommendationIds: [recommendationId] } as const;
  await recommendations.handOver({ ...hands, passedOn: effectiveOn, cause: 'reshuffle', causeId: drafted.id }, by);
  await portfolios.succeed(from, begun.id, drafted.id);
  for (const { portfolioHolderId } of await portfolios.termsAfter(from, '2012-08-31'))
    await portfolios.changeHolder(portfolioHolderId, null, { endsOn: '2012-08-31' }, by);
  await portfolios.change(from, null, { endedOn: '2012-08-31' }, by);
  const applied = { state: 'applied', effectiveOn, moved: 1, appliedAt: '2012-09-01T09:00:00Z' } as const;
  await reshuffles.change(drafted.id, null, applied, by);
}

/** Of a meeting of its own, whose list of items due back was published and replaced. */
async function publishTwice(
  { meetings, publications }: CouncilRecords,
  committeeId: string,
  by: string,
): Promise<void> {
  const met = await meetings.add({ committeeId, heldOn: '2013-01-10', startsAt: null, place: null }, by);
  if (met.kind !== 'added') throw new Error('The meeting was not added.');
  const { meetingId } = met.meeting;
  const known = { knownOn: '2012-08-16', printedOn: '2012-08-16', published: null, recordedLater: 0 };
  const content = { standing: { ...known, unknownIn: ['SR 12'] }, screens: { en: [], cy: [] } };
  const of = { meetingId, paper: 'due_back', content, called: 'Housing Scrutiny Panel, 2013-01-10' } as const;
  await publications.add({ ...of, version: 1, reason: null }, by);
  await publications.add({ ...of, version: 2, reason: 'A name was wrong.' }, by);
}
