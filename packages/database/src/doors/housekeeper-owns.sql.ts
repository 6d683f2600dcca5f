/**
 * A function that looks across councils belongs to the housekeeper, and only whoever serves may ask it. The schema lets
 * the housekeeper create nothing but for this moment. Example: `housekeeperOwns('receipts_due(integer)')`.
 */
export const housekeeperOwns = (signature: string): string => `
grant create on schema holdfast to holdfast_housekeeper;
alter function ${signature} owner to holdfast_housekeeper;
revoke create on schema holdfast from holdfast_housekeeper;
set local role holdfast_housekeeper;
revoke execute on function ${signature} from public;
grant execute on function ${signature} to holdfast_serving;
reset role;
`;
