import { type Role, roles } from '../councils/role.ts';

/** What a person may do in a council, and which roles let them. What is not here, nobody may. */
export const permissions = {
  /** Reads what every member of the council reads. */
  read: roles,
  /** Answers what the committee asked: responses, progress, more time. */
  answer: ['council_administrator', 'scrutiny_officer', 'responder'],
  /** Edits the register and what feeds it: imports, meetings, agendas, minutes, reminders. */
  editRegister: ['council_administrator', 'scrutiny_officer'],
  /** Publishes the papers of a meeting, which stay as they were published, and reads every version of them. */
  publish: ['council_administrator', 'scrutiny_officer'],
  /** Decides how the council is set up: who may do what, what words mean, who is responsible for what. */
  administer: ['council_administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissions;

/** Whether any of these roles has the permission. Example: `may(['responder'], 'editRegister')` is false. */
export const may = (held: readonly Role[], permission: Permission): boolean => {
  const allowed: readonly Role[] = permissions[permission];
  return held.some((role) => allowed.includes(role));
};
