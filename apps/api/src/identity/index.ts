export { IdentityModule } from './identity.module.ts';
export { hashPassword } from './password.ts';
