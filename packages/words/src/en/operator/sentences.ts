export const operator = {
  queue_out_of_reach: 'The queue cannot be reached. The work is kept in the records, and goes on by itself.',
} as const;
