import type { Role } from '@holdfast/domain/councils/role';

const allowed = {
  keepRegister: ['council_administrator', 'scrutiny_officer'],
  respond: ['council_administrator', 'scrutiny_officer', 'responder'],
  seeImports: ['council_administrator', 'scrutiny_officer'],
  administer: ['council_administrator'],
  configure: ['council_administrator', 'scrutiny_officer'],
} as const satisfies Record<string, readonly Role[]>;

/**
 * Whether to offer something. The server decides whether it may be done: this only spares people buttons that would
 * be refused.
 */
export const may = (roles: readonly Role[], what: keyof typeof allowed): boolean =>
  roles.some((role) => (allowed[what] as readonly Role[]).includes(role));
