import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { bulkResult } from '@holdfast/contracts/recommendations/changes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { confirmPaper, undoPaper, understandPaper } from '@holdfast/database/testing/papers';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { ask, decide, draft, send, waiting } from '../support/sample-asked.ts';

/*
 * What only the committee that owns a recommendation decides, at a meeting of its own that was held, against every path by
 * which a status comes into the register.
 */
const acts = ['verified_complete', 'rejected', 'superseded', 'note_only'] as const satisfies readonly StoredStatus[];
type Act = (typeof acts)[number];

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let responder: Browser;
let committeeId: string;
beforeAll(async () => {
  api = await startApi();
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer', 'council_administrator');
  responder = await api.signedIn(council, 'responder');
  committeeId = await addCommittee(officer, 'Harbour Scrutiny Panel');
});
afterAll(() => api.close());

const words = 'That the wall be surveyed.';
const at = (id: string, step = '') => `/api/recommendations/${id}${step}`;
const shown = async (id: string) => read(await officer.get(at(id)), recommendation);
const version = async (id: string) => ({ 'if-match': `"${(await shown(id)).revision}"` });
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  api.app.get(CouncilDatabase).inCouncil(council.councilId, work);
const allowed = async (answer: Promise<{ readonly status: number; readonly text: string }>) => {
  const { status, text } = await answer;
  expect([Math.floor(status / 100), text]).toEqual([2, text]);
};

/** One of the panel's that is answered and under way. */
const underWay = async (more: object = {}) => {
  const { recommendationId: id } = await addRecommendation(officer, {
    committeeId,
    words,
    lead: ['Sam Reed'],
    ...more,
  });
  const response = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-01', statusAfter: 'on_track' };
  await allowed(officer.post(at(id, '/responses'), response));
  return id;
};
const step = (to: Act, more: object = {}) => ({
  coreStatus: to,
  reason: 'So it was said.',
  evidence: 'It was seen.',
  changedOn: '2012-08-10',
  ...more,
});
const importOf = (to: Act, said: string) =>
  within(async (records) => {
    const by =
      (await records.people.memberships()).find(({ roles }) => roles.includes('scrutiny_officer'))?.membershipId ?? '';
    const uploadId = await understandPaper(
      records,
      [{ recommendation: said, core_status: to, status: to }],
      by,
      `${said}.csv`,
    );
    await confirmPaper(records, uploadId, by, committeeId);
    return { uploadId, by };
  });
const factOf = async (id: string, kind: string) => {
  const found = (await shown(id)).history.find((line) => line.kind === kind)?.correctable;
  if (!found) throw new Error(`No ${kind} can be corrected.`);
  return { kind: found.kind, factId: found.factId, reason: 'It was another’s.' };
};

/** Tries to bring one to what the committee has not decided; answers its id. */
const paths: Readonly<Record<string, (to: Act) => Promise<string>>> = {
  'the form without a meeting': async (to) => {
    const id = await underWay();
    await officer.post(at(id, '/status'), step(to), await version(id));
    return id;
  },
  'the form with a meeting to come': async (to) => {
    const id = await underWay();
    const meetingId = await addMeeting(officer, committeeId, `2012-09-1${acts.indexOf(to)}`);
    await officer.post(at(id, '/status'), step(to, { meetingId }), await version(id));
    return id;
  },
  'the form with a meeting of another committee': async (to) => {
    const id = await underWay();
    const meetingId = await addMeeting(officer, await addCommittee(officer), '2012-08-09');
    await officer.post(at(id, '/status'), step(to, { meetingId }), await version(id));
    return id;
  },
  'a status confirmed with a response': async (to) => {
    const id = await underWay();
    const response = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-02', statusAfter: to };
    await officer.post(at(id, '/responses'), response, await version(id));
    return id;
  },
  'a change of many': async (to) => {
    const id = await underWay();
    const { revision } = await shown(id);
    const change = { kind: 'status', ...step(to) };
    await officer.post('/api/recommendations/bulk', { items: [{ recommendationId: id, revision }], change });
    return id;
  },
  'the undoing of a change of many': async (to) => {
    const id = await underWay();
    const { revision } = await shown(id);
    const change = { kind: 'status', coreStatus: 'at_risk', changedOn: '2012-08-10' };
    const items = [{ recommendationId: id, revision }];
    const { bulkChangeId, changed } = read(
      await officer.post('/api/recommendations/bulk', { items, change }),
      bulkResult,
    );
    await officer.post(at(id, '/status'), step(to), await version(id));
    const seen = changed.map(({ recommendationId, revision: now }) => ({ recommendationId, revision: now }));
    const path = `/api/recommendations/bulk/${bulkChangeId ?? ''}/undo`;
    await allowed(officer.post(path, { items: seen, reason: 'Wrong list.' }));
    return id;
  },
  'an edit': async (to) => {
    const id = await underWay();
    await officer.patch(at(id), { coreStatus: to, statusWords: to }, await version(id));
    return id;
  },
  'an addition': async (to) => {
    const added = await officer.post('/api/recommendations', { words, committeeId, coreStatus: to });
    return added.status === 201 ? read(added, recommendation).recommendationId : underWay();
  },
  'a proposal that an officer accepts': async (to) => {
    const id = await underWay();
    await responder.post(at(id, '/status'), step(to));
    for (const { answerId, revision } of await waiting(officer)) await decide(officer, answerId, 'accept', revision);
    return id;
  },
  'a proposed response that an officer accepts with a status': async (to) => {
    const id = await underWay();
    await allowed(
      responder.post(at(id, '/responses'), { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-02' }),
    );
    for (const { answerId, revision } of await waiting(officer)) {
      await decide(officer, answerId, 'accept', revision, { statusAfter: to });
      await decide(officer, answerId, 'return', revision, { words: 'No.' });
    }
    return id;
  },
  'an answer by a link that an officer accepts with a status': async (to) => {
    const id = await underWay();
    const { token, reminderIds } = await ask(council, [{ kind: 'response_due', recommendationId: id }]);
    await draft(officer, token, reminderIds[0] ?? '', 0, { decision: 'accepted', words: 'Agreed.' });
    await allowed(send(officer, token, reminderIds));
    for (const { answerId, revision } of await waiting(officer)) {
      await decide(officer, answerId, 'accept', revision, { statusAfter: to });
      await decide(officer, answerId, 'return', revision, { words: 'No.' });
    }
    return id;
  },
  'a paper that says so of what is in the register': async (to) => {
    const said = `That ${to} be read of what is there.`;
    const id = await underWay({ words: said });
    await importOf(to, said);
    return id;
  },
  'a paper that says so of what is new, and is only noted where it was never more': async (to) => {
    const said = `That ${to} be read of what is new.`;
    await importOf(to, said);
    const [added] = await within(({ imports }) => imports.registerForPlan()).then((rows) =>
      rows.filter(({ current }) => current.recommendation === said),
    );
    return to === 'note_only' ? underWay() : (added?.id ?? '');
  },
  'the undoing of a paper': async (to) => {
    const said = `That ${to} be undone.`;
    const id = await underWay({ words: said });
    const { uploadId, by } = await importOf(to, said);
    await within((records) => undoPaper(records, uploadId, by));
    return id;
  },
  'a rejection that is corrected': async (to) => {
    const id = await underWay();
    const rejecting = { decision: 'rejected', words: 'No.', respondedOn: '2012-08-02', statusAfter: to };
    const rejected = await officer.post(at(id, '/responses'), rejecting, await version(id));
    expect(rejected.status === 201).toBe(to === 'rejected');
    const instead = { words: 'Yes.', on: '2012-08-02', decision: 'accepted' };
    await allowed(
      officer.post(at(id, '/corrections'), { ...(await factOf(id, 'responded')), instead }, await version(id)),
    );
    return id;
  },
  'a rejection that is withdrawn': async (to) => {
    const id = await underWay();
    const rejecting = { decision: 'rejected', words: 'No.', respondedOn: '2012-08-02' };
    await allowed(officer.post(at(id, '/responses'), rejecting, await version(id)));
    await officer.post(at(id, '/status'), step(to), await version(id));
    await allowed(officer.post(at(id, '/corrections'), await factOf(id, 'responded'), await version(id)));
    return id;
  },
  'a claim that is withdrawn': async (to) => {
    const id = await underWay();
    const claim = { coreStatus: 'claimed_complete', changedOn: '2012-08-09' };
    await allowed(officer.post(at(id, '/status'), claim, await version(id)));
    await officer.post(at(id, '/status'), step(to), await version(id));
    await allowed(officer.post(at(id, '/corrections'), await factOf(id, 'status_changed'), await version(id)));
    return id;
  },
};

test.each(Object.keys(paths).flatMap((path) => acts.map((to) => [path, to] as const)))(
  '%s does not bring it to %s',
  async (path, to) => {
    const id = await paths[path]?.(to);
    expect([path, (await shown(id ?? '')).coreStatus]).not.toEqual([path, to]);
  },
);

test.each(acts)('a meeting of the panel that was held brings it to %s', async (to) => {
  const id = await underWay();
  const meetingId = await addMeeting(officer, committeeId, `2012-08-0${acts.indexOf(to) + 6}`);
  await allowed(officer.post(at(id, '/status'), step(to, { meetingId }), await version(id)));
  expect((await shown(id)).coreStatus).toBe(to);
});

describe('where the council takes every act at once', () => {
  beforeAll(async () => {
    const value = ['respond', 'update', 'say_status', 'say_done', 'ask_time'];
    const body = { name: 'taken_at_once', value, validFrom: '2012-01-01' };
    const headers = { 'if-match': '"0"' };
    await allowed(officer.ask('/api/settings/values', { method: 'PUT', body, headers }));
  });

  test.each(acts)('who answers for it does not bring it to %s', async (to) => {
    const id = await underWay();
    await responder.post(at(id, '/status'), step(to));
    const response = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-02', statusAfter: to };
    await responder.post(at(id, '/responses'), response);
    expect((await shown(id)).coreStatus).toBe('on_track');
    await allowed(responder.post(at(id, '/status'), { coreStatus: 'at_risk', changedOn: '2012-08-10' }));
    expect((await shown(id)).coreStatus).toBe('at_risk');
  });
});
