import type { Nation } from '@holdfast/domain/councils/nation';
import { exemptParagraphs, hasPublicInterestTest } from '@holdfast/domain/recommendations/exemption';
import { useWords } from '../../app/language/use-words.ts';
import type { Choice } from '../inputs/select.tsx';

/** What is chosen in place of a paragraph where words are confidential, which has none, and asks for no balance of interests. */
export const confidential = 'confidential';

/** `unweighed`: the nation's law does not weigh the public interest there, so that nothing has to be said. */
type ReasonKind = 'exempt' | 'confidential' | 'unweighed';

const reasonKindOf = (nation: Nation, chosen: string): ReasonKind => {
  if (chosen === confidential) return 'confidential';
  const asked = chosen === '' ? exemptParagraphs(nation) : [Number(chosen)];
  return asked.some((paragraph) => hasPublicInterestTest(nation, paragraph)) ? 'exempt' : 'unweighed';
};

interface MarkChoices {
  /** The nation's own paragraphs, each with what it is about where England's seven tell it. */
  readonly paragraphs: readonly Choice[];
  /** What is asked where this is chosen: a paragraph, `confidential`, or '' where nothing is chosen yet. */
  readonly reasonLabel: (chosen: string) => string;
  /** What is wrong with a reason, or null. */
  readonly reasonProblem: (chosen: string, reason: string) => string | null;
}

/** Under what a council of the nation keeps words back, and why: of a recommendation as of an item of an agenda. */
export function useMark(nation: Nation): MarkChoices {
  const { t } = useWords('exemptions');
  const { t: common } = useWords();
  const abouts = ['1', '2', '3', '4', '5', '6', '7'] as const;
  return {
    paragraphs: exemptParagraphs(nation).map((paragraph, at) => {
      const about = nation === 'scotland' ? undefined : abouts[at];
      const value = paragraph.toString();
      return { value, label: about === undefined ? value : t('choice', { paragraph, about: t(`about.${about}`) }) };
    }),
    reasonLabel: (chosen) => {
      const kind = reasonKindOf(nation, chosen);
      return kind === 'unweighed' ? common('form.optional', { label: t('reason.unweighed') }) : t(`reason.${kind}`);
    },
    reasonProblem: (chosen, reason) => {
      const kind = reasonKindOf(nation, chosen);
      return kind === 'unweighed' || reason.trim() !== '' ? null : t(`enterReason.${kind}`);
    },
  };
}
