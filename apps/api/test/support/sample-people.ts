import { committeePage } from '@holdfast/contracts/committees/shapes';
import { directory, sentInvitation } from '@holdfast/contracts/people/shapes';
import type { Browser } from './browser.ts';
import { addCommittee, read } from './sample.ts';

/** The version of a record that nobody has changed since it was added. */
export const firstVersion = { 'if-match': '"1"' };

export const addPerson = async (browser: Browser, person: { readonly name: string; readonly kind?: string }) => {
  const answer = await browser.post('/api/people', { kind: 'councillor', ...person });
  const found = read(answer, directory).people.find(({ name }) => name === person.name);
  return found?.personId ?? '';
};

/** Invites, and gives the link’s secret, which is shown since no email leaves. */
export const invite = async (browser: Browser, email: string, ...roles: readonly string[]) => {
  const answer = await browser.post('/api/invitations', { email, name: 'Robin Vale', roles });
  const { invitationId, token } = read(answer, sentInvitation);
  return { invitationId, token: token ?? '' };
};

/** Somebody who sits on a committee, and somebody who is invited. */
export const seatAndInvite = async (browser: Browser) => {
  const committeeId = await addCommittee(browser);
  const personId = await addPerson(browser, { name: 'Cllr Oonagh Vane' });
  const seated = await browser.post(`/api/committees/${committeeId}/members`, { personId, role: 'member' });
  const [seat] = read(seated, committeePage).seats;
  const { invitationId } = await invite(browser, `${personId}@example.gov.uk`, 'read_only');
  const { unlisted } = read(await browser.get('/api/people'), directory);
  return {
    committeeId,
    personId,
    invitationId,
    committeeMemberId: seat?.committeeMemberId ?? '',
    membershipId: unlisted[0]?.membershipId ?? '',
  };
};
