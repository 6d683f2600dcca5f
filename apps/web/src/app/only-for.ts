import { may, type Permission } from '@holdfast/domain/permissions/may';
import { notAllowed } from '../api/problem.ts';
import type { SignedIn } from './signed-in.ts';

interface Opening {
  readonly context: { readonly session: SignedIn };
}

/**
 * A page of one kind of work opens for those who may do it. Whoever types its address without the permission is told so
 * at once, and not after a form has been filled in. The server asks again: this spares the reader, and guards nothing.
 */
export const onlyFor =
  (permission: Permission) =>
  ({ context }: Opening): void => {
    if (!may(context.session.membership.roles, permission)) throw notAllowed();
  };
