import { decideLength, decidePassword, ownWords } from '@holdfast/domain/identity/decide-password';
import { oneInvalid } from '../platform/http/validate.ts';
import { hashPassword } from './password.ts';
import { strengthOf } from './password-strength.ts';

/**
 * The hash of a password that somebody chooses, wherever one is chosen. Refused, with the reason, beside its field of the
 * body. `names`: of the person, their address and their councils, which others try first.
 */
export const hashOfNew = async (password: string, field: string, names: readonly string[]): Promise<string> => {
  const length = decideLength(password);
  if (!length.allowed) throw oneInvalid(field, length.sentence);
  const ruling = decidePassword(password, await strengthOf(password, ownWords(...names)));
  if (!ruling.allowed) throw oneInvalid(field, ruling.sentence);
  return hashPassword(password);
};
