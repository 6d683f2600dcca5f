/** That a digest (`d`) stayed in the app: nothing of it left. */
const wasKept = `d.channel is not distinct from 'viewer'`;

/**
 * What people are told of a digest (`d`): what was kept in the app was not sent, and what its taker says has arrived is
 * delivered. $1 is the council.
 */
export const messageState = `(case when d.state <> 'sent' then d.state when ${wasKept} then 'kept'
  when exists (select from delivery v
    where v.council_id = $1 and v.digest_id = d.digest_id and v.outcome = 'delivered') then 'delivered'
  else 'sent' end)`;

/** That a digest (`d`) left, or perhaps did: whoever it is for may have been asked. */
export const mayHaveArrived = `(d.state = 'perhaps_sent' or (d.state = 'sent' and not ${wasKept}))`;
