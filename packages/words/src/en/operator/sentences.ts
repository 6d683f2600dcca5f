export const operator = {
  queue_out_of_reach: 'The queue cannot be reached. The work is kept in the records, and goes on by itself.',
  code_of_three_letters: 'The code of a council is three capital letters, such as NWA.',
  code_taken: 'There is a council with the code {{code}} already. Nothing was changed.',
  has_administrators:
    'Somebody administers this council already, and invites the others under Settings, People. Nothing was changed.',
} as const;
