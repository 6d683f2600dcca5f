import { SetMetadata } from '@nestjs/common';
import { type Role, roles } from '@holdfast/domain/councils/role';

/**
 * Who may call a route. `public`: anybody. `account`: whoever is signed in, before a council is chosen.
 * `operator`: whoever looks after the machine, and no council.
 * A list: whoever holds one of these roles in the council of the session.
 */
export type Access = 'public' | 'account' | 'operator' | readonly Role[];

export const ACCESS = 'holdfast:access';

export const Public = () => SetMetadata<string, Access>(ACCESS, 'public');
export const AllowAccount = () => SetMetadata<string, Access>(ACCESS, 'account');
export const AllowOperator = () => SetMetadata<string, Access>(ACCESS, 'operator');
export const Allow = (...allowed: readonly [Role, ...Role[]]) => SetMetadata<string, Access>(ACCESS, allowed);

/** Everybody who belongs to the council may read. */
export const AllowMembers = () => SetMetadata<string, Access>(ACCESS, roles);
/** Those who keep the register. */
export const AllowRegisterEditors = () => Allow('council_administrator', 'scrutiny_officer');
/** Those who decide how the council is set up: who may do what, what words mean, who is responsible for what. */
export const AllowAdministrators = () => Allow('council_administrator');
/** Those who keep the register, and those who answer for what was asked. */
export const AllowResponders = () => Allow('council_administrator', 'scrutiny_officer', 'responder');
