/** What a council had said, by a day, of how it is governed; null where it had said nothing. `day`: an SQL expression. */
export const governanceOn = (day: string): string => `
(select s.value #>> '{}' from council_setting s
 where s.council_id = $1 and s.name = 'governance' and s.removed_at is null and s.valid_from <= ${day}
 order by s.valid_from desc limit 1)`;
