import { councilWall, guard, idSetting, setting } from '../../wall/council-wall.sql.ts';

/** Tables that belong to a council, and stand behind its wall. */
const councilTables = [
  'council',
  'membership',
  'committee',
  'portfolio',
  'meeting',
  'status_word',
  'upload',
  'upload_content',
  'recommendation',
  'response',
  'progress_update',
  'status_change',
  'edit',
  'action',
  'action_recommendation',
  'extension',
  'extension_decision',
  'import_row',
] as const;

export const walls = `
set local search_path to holdfast;
${councilTables.map(councilWall).join('\n')}

-- Whoever signs in must see which councils they belong to before one is chosen: their own memberships, no one else's.
create policy own_memberships on membership for select using (account_id = ${idSetting('account_id')});
create policy own_councils on council for select
  using (council_id in (select m.council_id from membership m where m.account_id = ${idSetting('account_id')} and m.ended_at is null));

${guard('account')}
create policy sign_in on account for select using (email_key = ${setting('email_key')});
create policy own_account on account using (account_id = ${idSetting('account_id')});
create policy open_account on account for insert with check (${setting('council_id')} is not null);

${guard('session')}
create policy holder on session
  using (session_hash = ${setting('session_hash')}) with check (session_hash = ${setting('session_hash')});
create policy own_sessions on session for select using (account_id = ${idSetting('account_id')});
create policy end_own_sessions on session for delete using (account_id = ${idSetting('account_id')});
`;
