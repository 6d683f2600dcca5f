import type { ConfirmOutcome } from '@holdfast/database/imports/confirming/confirmation';
import { sentence } from '@holdfast/words/sentence';
import { together } from '@holdfast/words/stored';
import { conflict, notFound, staleVersion } from '../refusal.ts';

/** Refuses what could not be done with a paper: it is not there, somebody was first, or it is in no state for it. */
export const insistDone = (outcome: ConfirmOutcome, what: 'confirmed' | 'corrected' | 'undone'): void => {
  switch (outcome.kind) {
    case 'changed':
      return;
    case 'not_found':
      throw notFound();
    case 'stale':
      throw staleVersion();
    case 'not_ready':
      throw conflict(together([sentence(`imports.not_${what}`), sentence(`imports.${outcome.state}`)]));
  }
};
