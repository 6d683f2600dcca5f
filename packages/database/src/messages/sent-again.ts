/** Somebody had a digest sent again, to the address that the person had then. */
export interface SentAgainRow {
  readonly by: string;
  readonly at: string;
  readonly address: string;
}

/** Each time that a digest (`d`) was sent again, the first of them first. $1 is the council. */
export const sentAgainColumn = `coalesce((
  select json_agg(json_build_object('by', m.name, 'address', s.address,
      'at', to_char(s.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.recorded_at)
  from sent_again s join membership m on m.council_id = $1 and m.membership_id = s.recorded_by
  where s.council_id = $1 and s.digest_id = d.digest_id), '[]') as "sentAgain"`;
