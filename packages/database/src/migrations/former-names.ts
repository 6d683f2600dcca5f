/** What the first migrations were remembered by before there was one rule for numbers. */
const formerNames: readonly (readonly [former: string, name: string])[] = [
  ['Ground1000000000000', 'Ground0000000000001'],
  ['Structure2000000000000', 'Structure0000000000002'],
  ['Reminders3000000000000', 'Reminders0000000000003'],
  ['Endings4000000000000', 'Endings0000000000004'],
  ['Channels4100000000000', 'Channels0000000000005'],
  ['Notices4110000000000', 'Notices0000000000006'],
  ['SentAgain4300000000000', 'SentAgain0000000000007'],
  ['FormerParents4400000000000', 'FormerParents0000000000008'],
  ['Receipts4500000000000', 'Receipts0000000000009'],
  ['Exemptions4600000000000', 'Exemptions0000000000010'],
  ['ReturnedMail4700000000000', 'ReturnedMail0000000000011'],
];

/** Renames them, where a ledger stands already; otherwise TypeORM would run them a second time. */
export const renameInLedger = `
do $$ begin
  if to_regclass('holdfast.migration') is not null then
    update holdfast.migration m set name = n.name, timestamp = right(n.name, 13)::bigint
    from (values ${formerNames.map(([former, name]) => `('${former}', '${name}')`).join(', ')}) as n (former, name)
    where m.name = n.former;
  end if;
end $$`;
