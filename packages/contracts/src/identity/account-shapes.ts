import { accountEventKinds } from '@holdfast/domain/identity/account-event-kinds';
import { z } from 'zod';
import { saying } from '../said-of-value.ts';
import { id, instant } from '../values.ts';
import { newPassword, signIn } from './shapes.ts';

/** `present`: the password that holds now. Every other session ends. */
export const changePassword = z.object({ present: signIn.shape.password, password: newPassword }).strict();
export type ChangePassword = z.infer<typeof changePassword>;

export const askReset = z.object({ email: z.email(saying('enter_email')).max(254) }).strict();
export type AskReset = z.infer<typeof askReset>;

/** The same whether or not anybody has the address. `sendsMail`: links leave by email here; else an administrator helps. */
export const askedReset = z.object({ sendsMail: z.boolean() });
export type AskedReset = z.infer<typeof askedReset>;

const resetToken = z.string().min(20).max(200);
export const lookAtReset = z.object({ token: resetToken }).strict();
export type LookAtReset = z.infer<typeof lookAtReset>;

/** Whose password the link sets. */
export const openReset = z.object({ email: z.string(), expiresAt: instant });
export type OpenReset = z.infer<typeof openReset>;

export const setPassword = z.object({ token: resetToken, password: newPassword }).strict();
export type SetPassword = z.infer<typeof setPassword>;

const browser = { browser: z.string().nullable(), system: z.string().nullable() };

/** What somebody sees of their own account: where they are signed in, and what happened to it, newest first. */
export const account = z.object({
  email: z.string(),
  sessions: z.array(z.object({ sessionId: id, begunAt: instant, seenAt: instant, ...browser, current: z.boolean() })),
  events: z.array(
    z.object({
      kind: z.enum(accountEventKinds),
      recordedAt: instant,
      address: z.string().nullable(),
      ...browser,
      byName: z.string().nullable(),
    }),
  ),
});
export type Account = z.infer<typeof account>;
