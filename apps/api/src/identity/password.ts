import argon2 from 'argon2';

/** The parameters that OWASP's password storage guidance asks of Argon2id: 19 MiB, two passes, one lane. */
const cost = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => argon2.hash(password, cost);

// Verified in place of a hash when nobody has the address, so that the answer takes as long as it would for somebody.
let nobody: Promise<string> | undefined;

/** Whether the password is the one of this hash; null, for an account that does not exist, is never right. */
export const passwordIsRight = async (hash: string | null, password: string): Promise<boolean> => {
  nobody ??= hashPassword('a password that nobody has');
  const right = await argon2.verify(hash ?? (await nobody), password).catch(() => false);
  return hash !== null && right;
};
