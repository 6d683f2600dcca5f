import type { KeptMessage } from '@holdfast/contracts/messages/shapes';
import { moment } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';

/** Each time that somebody had the message sent again: who, when and to which address. */
export function SentAgain({ times }: { readonly times: KeptMessage['sentAgain'] }) {
  const { t } = useWords('messages');
  return times.map(({ by, at, address }) => (
    <p className="govuk-body-s quiet" key={at}>
      {t('sentAgain', { name: by, at: moment(at), address })}
    </p>
  ));
}
