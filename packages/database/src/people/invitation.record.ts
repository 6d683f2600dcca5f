import type { Role } from '@holdfast/domain/councils/role';
import { idOrNull, instant, instantOrNull, key, text, textOrNull, texts, yesNo } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface InvitationRecord extends Kept {
  councilId: string;
  invitationId: string;
  /** The person of the directory who is invited; null for somebody new. */
  personId: string | null;
  email: string;
  name: string;
  post: string | null;
  roles: Role[];
  /** Of the link; null where no link can be used. */
  tokenHash: string | null;
  /** The link went by mail to the address, and nobody here saw it. */
  byMail: boolean;
  expiresAt: string;
  /** When it last left by email. */
  sentAt: string | null;
  acceptedAt: string | null;
  withdrawnAt: string | null;
}

export const invitationEntity = entityFor<InvitationRecord>('Invitation', 'invitation', {
  councilId: key,
  invitationId: key,
  personId: idOrNull,
  email: text,
  name: text,
  post: textOrNull,
  roles: texts,
  tokenHash: textOrNull,
  byMail: yesNo,
  expiresAt: instant,
  sentAt: instantOrNull,
  acceptedAt: instantOrNull,
  withdrawnAt: instantOrNull,
  ...keptColumns,
});
