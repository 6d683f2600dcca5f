import type { Role } from '@holdfast/domain/councils/role';
import {
  idOrNull,
  instant,
  instantOfInsert,
  instantOrNull,
  key,
  text,
  textOrNull,
  texts,
  whole,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

export interface InvitationRecord {
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
  expiresAt: string;
  /** When it last left by email. */
  sentAt: string | null;
  acceptedAt: string | null;
  withdrawnAt: string | null;
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
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
  expiresAt: instant,
  sentAt: instantOrNull,
  acceptedAt: instantOrNull,
  withdrawnAt: instantOrNull,
  revision: whole,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  removedAt: instantOrNull,
});
