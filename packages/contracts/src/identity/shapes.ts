import { roles } from '@holdfast/domain/councils/role';
import { languages } from '@holdfast/words/languages';
import { z } from 'zod';
import { id } from '../values.ts';
import { saying } from '../said-of-value.ts';

export const signIn = z.object({
  email: z.email(saying('enter_email')).max(254),
  password: z.string().min(1, saying('enter_password')).max(1_000),
});
export type SignIn = z.infer<typeof signIn>;

export const chooseCouncil = z.object({ councilId: id });
export type ChooseCouncil = z.infer<typeof chooseCouncil>;

export const chooseLanguage = z.object({ language: z.enum(languages) });
export type ChooseLanguage = z.infer<typeof chooseLanguage>;

const councilChoice = z.object({ councilId: id, name: z.string(), code: z.string() });

/** Who is signed in. `csrfToken` goes back in the header `x-csrf-token` with every request that changes something. */
export const session = z.object({
  csrfToken: z.string(),
  account: z
    .object({
      accountId: id,
      email: z.string(),
      fullName: z.string(),
      /** Looks after the machine: may open the operator's page. */
      operates: z.boolean(),
      /** The language that they have chosen; null: none yet. */
      language: z.enum(languages).nullable(),
    })
    .nullable(),
  /** The council that the session works in; null until one is chosen. `language`: the usual one, for who chose none. */
  council: councilChoice.extend({ accent: z.string().nullable(), language: z.enum(languages) }).nullable(),
  membership: z.object({ membershipId: id, name: z.string(), roles: z.array(z.enum(roles)) }).nullable(),
  /** Every council that the account belongs to. */
  councils: z.array(councilChoice),
});
export type Session = z.infer<typeof session>;

/** The rest is decided by rule, with the reason: how many characters, and how easily it is guessed. */
export const newPassword = z.string().min(1, saying('enter_new_password')).max(1_000);

const invitationToken = z.string().min(20).max(200);
export const lookAtInvitation = z.object({ token: invitationToken }).strict();
export type LookAtInvitation = z.infer<typeof lookAtInvitation>;

/** An invitation, as whoever brings its link sees it. */
export const openInvitation = z.object({
  councilName: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  expiresAt: z.iso.datetime(),
  /**
   * What is needed to accept: an account of the address, new or signed in to, or nothing more, where that is signed in.
   * Whether the address has one is not told: whoever was shown the link would learn it.
   */
  needs: z.enum(['account', 'nothing']),
});
export type OpenInvitation = z.infer<typeof openInvitation>;

/** A name and a password make a new account; null: whoever is signed in joins. */
export const acceptInvitation = z
  .object({
    token: invitationToken,
    newAccount: z
      .object({
        fullName: z.string().trim().min(1, saying('enter_own_name')).max(200),
        password: newPassword,
      })
      .nullable()
      .default(null),
  })
  .strict();
export type AcceptInvitation = z.infer<typeof acceptInvitation>;
