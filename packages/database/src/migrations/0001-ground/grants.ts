// Column by column where a column is not to change: a key, an owner, who did it and when.
export const grants = `
set local search_path to holdfast;
grant usage on schema holdfast to holdfast_serving;
grant select on all tables in schema holdfast to holdfast_serving;
grant insert on
  account, membership, session, sign_in_throttle, committee, portfolio, meeting, status_word, upload, upload_content,
  recommendation, response, progress_update, status_change, edit, action, action_recommendation, extension,
  extension_decision, import_row to holdfast_serving;
grant update (name, response_period, update_lead_days, closure_days, rag_scheme, accent) on council to holdfast_serving;
grant update on account, membership, session, sign_in_throttle, committee, portfolio, meeting, status_word,
  upload, recommendation, action, import_row to holdfast_serving;
grant delete on session, sign_in_throttle, import_row to holdfast_serving;

set local role holdfast_housekeeper;
revoke execute on function uploads_waiting(integer, interval), forget_expired_sessions() from public;
grant execute on function uploads_waiting(integer, interval), forget_expired_sessions() to holdfast_serving;
reset role;
`;
