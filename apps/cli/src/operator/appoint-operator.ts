import { randomBytes } from 'node:crypto';
import { Operators } from '@holdfast/database/identity/operators';
import argon2 from 'argon2';
import { asOwner } from './as-owner.ts';
import type { OperatorSettings } from './settings.ts';

interface Wish {
  readonly email: string;
  /** Of somebody who has no account: opens one for them. */
  readonly name: string | null;
  /** Ends it. */
  readonly end: boolean;
}

/**
 * Makes somebody an operator, or ends it. Who has no account, because they belong to no council, gets one where their
 * name is given, with a password that is printed once. Answers with what is printed and whether it is as was wished.
 */
export const appointOperator = (
  { email, name, end }: Wish,
  { migrationUrl, publicUrl }: OperatorSettings,
): Promise<{ readonly lines: readonly string[]; readonly done: boolean }> =>
  asOwner(migrationUrl, async (source) => {
    const operators = new Operators(source);
    const outcome = await operators.appoint(email, !end);
    if (outcome === 'changed')
      return said(`${email} ${end ? 'is no operator any more' : 'is an operator now'}, from their next click on.`);
    if (outcome === 'already')
      return said(`${email} ${end ? 'is no operator' : 'is an operator already'}. Nothing was changed.`);
    if (end || name === null) {
      const how = end ? '' : ' Give their name with --name to open one, or invite them to a council first.';
      return { lines: [`Nobody has an account with ${email}. Nothing was changed.${how}`], done: false };
    }
    const password = randomBytes(18).toString('base64url');
    await operators.open({ email, name, passwordHash: await argon2.hash(password) });
    return said(
      `${name} is an operator now, and signs in at ${publicUrl} as ${email} with this password, which is not shown again:`,
      password,
    );
  });

const said = (...lines: string[]) => ({ lines, done: true });
