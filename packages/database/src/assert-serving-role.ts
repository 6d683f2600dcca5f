import type { DataSource } from 'typeorm';

interface RoleFacts {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: number;
  readonly may_become: string[];
}

/**
 * Refuses to serve as a role that the wall between councils does not hold: a superuser, a role that bypasses
 * row-level security, one that owns a table or may become such a one.
 */
export async function assertServingRole(source: DataSource): Promise<void> {
  const [facts] = await source.query<RoleFacts[]>(`
    select current_user as role, r.rolsuper as superuser, r.rolbypassrls as bypasses,
      (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'holdfast' and c.relowner = r.oid) as owns,
      (select coalesce(array_agg(o.rolname::text), '{}') from pg_roles o
       where o.oid <> r.oid and pg_has_role(r.oid, o.oid, 'MEMBER')
         and (o.rolsuper or o.rolbypassrls or o.rolname like 'holdfast%')) as may_become
    from pg_roles r where r.rolname = current_user`);
  if (facts === undefined) throw new Error('The database does not say who is signed in to it.');
  const faults = [
    facts.superuser ? 'is a superuser' : '',
    facts.bypasses ? 'bypasses row-level security' : '',
    facts.owns > 0 ? `owns ${facts.owns} tables or indexes of Holdfast` : '',
    facts.may_become.length > 0 ? `may become ${facts.may_become.join(', ')}` : '',
  ].filter((fault) => fault !== '');
  if (faults.length > 0) {
    throw new Error(
      `Holdfast does not start: the database role "${facts.role}" ${faults.join(' and ')}, so the wall between councils would not hold. Give it the address of the serving role.`,
    );
  }
}
