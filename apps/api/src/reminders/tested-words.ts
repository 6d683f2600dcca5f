import type { TestedChannel } from '@holdfast/contracts/reminders/channel';
import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import type { Handed } from '@holdfast/mail/letter';
import { inWords } from '@holdfast/words/say';
import { type Sentence, sentence, type Words } from '@holdfast/words/sentence';
import { inTheirWords, inTheirWordsOrNull } from '../platform/words/current-language.ts';

type Sent = 'smtp' | 'notify';

interface Tested extends Pick<TestedChannel, 'outcome'> {
  readonly sentence: Sentence;
  readonly said: Words | null;
  readonly advice: Sentence | null;
}

const inAnswer = ({ outcome, sentence: what, said, advice }: Tested): TestedChannel => ({
  outcome,
  sentence: inTheirWords(what),
  said: inTheirWordsOrNull(said),
  advice: inTheirWordsOrNull(advice),
});

export const keptWords = (kind: ChannelKind): TestedChannel =>
  inAnswer({
    outcome: 'kept',
    sentence: sentence(kind === 'smtp' ? 'reminders.test_kept_no_server' : 'reminders.test_kept'),
    said: null,
    advice: kind === 'smtp' ? sentence('reminders.set_a_server') : null,
  });

export const shutWords = (why: Sentence): TestedChannel =>
  inAnswer({ outcome: 'not_sent', sentence: why, said: null, advice: sentence('reminders.key_again') });

/** Of what GOV.UK Notify says, what there is to do: the first line that fits. */
const notifyAdvice: readonly (readonly [RegExp, Sentence])[] = [
  [/api key|token|signature/iu, sentence('reminders.advice_key')],
  [/team.only|team api key|trial/iu, sentence('reminders.advice_live')],
  [/personalisation/iu, sentence('reminders.advice_fields')],
  [/template/iu, sentence('reminders.advice_template')],
  [/reply_to/iu, sentence('reminders.advice_reply_to')],
  [/limit/iu, sentence('reminders.advice_limit')],
  [/clock|time/iu, sentence('reminders.advice_clock')],
];

const adviceOn = (way: Sent, reason: Words, isAddress: boolean, address: string): Sentence => {
  if (isAddress) return sentence('reminders.advice_address', { address });
  if (way === 'smtp') return sentence('reminders.advice_server');
  const said = inWords('en', reason);
  return notifyAdvice.find(([says]) => says.test(said))?.[1] ?? sentence('reminders.advice_compare');
};

/** What became of a test message, and what to do where it did not go. */
export const testedWords = (way: Sent, handed: Handed, address: string): TestedChannel =>
  inAnswer(tested(way, handed, address));

const tested = (way: Sent, handed: Handed, address: string): Tested => {
  switch (handed.kind) {
    case 'sent': {
      const said = way === 'smtp' ? handed.ref : null;
      return { outcome: 'sent', sentence: sentence(`reminders.${way}_took`, { address }), said, advice: null };
    }
    case 'refused': {
      const { reason } = handed;
      return {
        outcome: 'not_sent',
        sentence: sentence(handed.forGood ? `reminders.${way}_refused` : `reminders.${way}_refused_for_now`),
        said: reason,
        advice: adviceOn(way, reason, handed.address, address),
      };
    }
    case 'unreachable':
      return {
        outcome: 'not_sent',
        sentence: sentence(`reminders.${way}_unreachable`),
        said: handed.reason,
        advice: sentence('reminders.advice_later'),
      };
    case 'perhaps_sent':
      return {
        outcome: 'perhaps_sent',
        sentence: sentence(`reminders.${way}_perhaps`, { address }),
        said: handed.reason,
        advice: null,
      };
    case 'not_allowed':
      return {
        outcome: 'not_sent',
        sentence: sentence('reminders.nothing_sent'),
        said: null,
        advice: sentence('reminders.advice_again'),
      };
  }
};
