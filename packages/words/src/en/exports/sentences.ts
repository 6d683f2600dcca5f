/** Why a file cannot be had as it was asked for, and what to do. */
export const exports = {
  too_many_rows:
    'This has {{rows, number}} rows. A file of more than {{most, number}} is prepared first: choose it again on the page, and fetch it under “Prepared files”.',
  too_many_waiting:
    'Up to {{most, number}} files of yours are prepared at a time. Wait until one of them is ready, then ask again.',
  gave_up: 'The file could not be prepared. Ask for it again.',
  read_as_others: 'What you may read has changed since you asked for this file. Ask for it again.',
} as const;
