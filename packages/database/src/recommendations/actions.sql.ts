/** The last day that the timescale of an action `a` can mean; where it has none, its due date. */
export const actionDueOn = `case when a.timescale is null then a.due_on else (a.timescale->>'to')::date end`;

/** Whether an action serves others too than the recommendation of the link `l` by which it was found. */
export const servesOthers = `exists (
  select from action_recommendation o
  join recommendation s on s.council_id = $1 and s.recommendation_id = o.recommendation_id and s.withdrawn_at is null
  where o.council_id = $1 and o.action_id = a.action_id and o.recommendation_id <> l.recommendation_id)`;
