import { type PaperStanding, standingWords } from '@holdfast/domain/reports/paper-standing';
import type { Said } from '@holdfast/words/say';
import { inTheirWords } from '../words/current-language.ts';

/** Of which day a paper is, and what it says of that. */
export const standingView = (
  standing: PaperStanding,
): { knownOn: string; published: PaperStanding['published']; lines: Said[] } => ({
  knownOn: standing.knownOn,
  published: standing.published,
  lines: standingWords(standing).map(inTheirWords),
});
