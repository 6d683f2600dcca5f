import { askedPage, waitingAnswers } from '@holdfast/contracts/answers/shapes';
import { signAnswerLink } from '@holdfast/database/answers/answer-link';
import { newId } from '@holdfast/database/new-id';
import type { AskedAs, ReminderKind } from '@holdfast/domain/reminders/rules/reminder-kind';
import type { Browser } from './browser.ts';
import type { TestCouncil } from './open-test-council.ts';
import { testConfig } from './running-api.ts';
import { addRecommendation, read } from './sample.ts';

export interface Asking {
  readonly kind: ReminderKind;
  readonly recommendationId: string;
  readonly actionId?: string;
}

/**
 * A digest as the worker sends it, to somebody of the directory without an account unless a membership is named: as the lead
 * they then lead what they are asked for.
 */
export const ask = async (
  council: TestCouncil,
  items: readonly Asking[],
  membershipId: string | null = null,
  as: AskedAs = 'lead',
  day = '2012-08-16',
) => {
  const digestId = newId();
  const expiresAt = '2100-01-01T00:00:00.000Z';
  const address = `${digestId}@example.gov.uk`;
  const recipientId = membershipId ?? newId();
  if (membershipId === null)
    await council.byHand(
      `insert into person (council_id, person_id, kind, name, email) values ($1, $2, 'officer', 'Robin Vale', $3)`,
      [council.councilId, recipientId, address],
    );
  await council.byHand(
    `insert into digest (council_id, digest_id, for_day, kind, recipient_kind, recipient_id, recipient_name, address,
       state, send_after, next_attempt_at, link_expires_at)
     values ($1, $2, $7, 'ordinary', $3, $4, 'Robin Vale', $5, 'sent', now(), now(), $6)`,
    [
      council.councilId,
      digestId,
      membershipId === null ? 'person' : 'membership',
      recipientId,
      address,
      expiresAt,
      day,
    ],
  );
  const reminderIds: string[] = [];
  for (const [position, { kind, recommendationId, actionId }] of items.entries()) {
    const reminderId = newId();
    reminderIds.push(reminderId);
    await council.byHand(
      `insert into reminder (council_id, reminder_id, kind, recommendation_id, action_id, due_on, because, urgent, raised_on)
       values ($1, $2, $3, $4, $5, '2012-08-31', 'It is due on 31 August 2012.', false, '2012-08-16')`,
      [council.councilId, reminderId, kind, recommendationId, actionId ?? null],
    );
    await council.byHand(
      `insert into digest_item (council_id, digest_id, reminder_id, position, asked_as) values ($1, $2, $3, $4, $5)`,
      [council.councilId, digestId, reminderId, position, as],
    );
  }
  const ids = items.map(({ recommendationId }) => recommendationId);
  if (as === 'lead')
    await (membershipId === null ? leadAs(council, ids, 'Robin Vale') : makeLead(council, ids, membershipId));
  const link = { councilId: council.councilId, digestId, expiresAt };
  return { digestId, reminderIds, link, token: signAnswerLink(link, testConfig().linkSecret) };
};

/** Puts somebody of the directory among the leads of these, unless they are there. */
export const leadAs = (council: TestCouncil, recommendationIds: readonly string[], name: string) =>
  council.byHand(
    `update recommendation set lead = lead || array[$3] where council_id = $1 and recommendation_id = any($2)
       and not lead @> array[$3]`,
    [council.councilId, recommendationIds, name],
  );

/** Makes a member the lead of these, under a name of their own in the directory. */
export const makeLead = async (council: TestCouncil, recommendationIds: readonly string[], membershipId: string) => {
  const name = `Lead ${newId()}`;
  await council.byHand(
    `insert into person (council_id, person_id, kind, name, membership_id) values ($1, $2, 'team', $3, $4)
     on conflict do nothing`,
    [council.councilId, newId(), name, membershipId],
  );
  await council.byHand(
    `update recommendation set lead = lead || (
       select array_agg(name) from person where council_id = $1 and membership_id = $3)
     where council_id = $1 and recommendation_id = any($2)`,
    [council.councilId, recommendationIds, membershipId],
  );
};

export const look = async (visitor: Browser, token: string) =>
  read(await visitor.post('/api/answers/by-link/look', { token }), askedPage);

export const draft = (visitor: Browser, token: string, reminderId: string, revision: number, values: object) =>
  visitor.ask('/api/answers/by-link/draft', {
    method: 'PUT',
    headers: { 'if-match': `"${revision}"` },
    body: { token, reminderId, ...values },
  });

export const send = (visitor: Browser, token: string, reminderIds: readonly string[]) =>
  visitor.post('/api/answers/by-link/send', { token, reminderIds });

export const waiting = async (officer: Browser) =>
  read(await officer.get('/api/answers/waiting'), waitingAnswers).items;

export const decide = (
  officer: Browser,
  answerId: string,
  how: 'accept' | 'return',
  revision: number,
  body: object = {},
) => officer.ask(`/api/answers/${answerId}/${how}`, { method: 'POST', headers: { 'if-match': `"${revision}"` }, body });

/** One answer that waits, and the item that it answers. */
export const sendOne = async (council: TestCouncil, officer: Browser) => {
  const { recommendationId } = await addRecommendation(officer);
  const { token, reminderIds } = await ask(council, [{ kind: 'update_wanted', recommendationId }]);
  const [reminderId = ''] = reminderIds;
  await draft(officer, token, reminderId, 0, { words: 'Half done.' });
  await send(officer, token, reminderIds);
  const [answer] = await waiting(officer);
  return { token, reminderId, answerId: answer?.answerId ?? '' };
};
