import type { TestedChannel } from '@holdfast/contracts/reminders/channel';
import type { ChannelKind } from '@holdfast/domain/reminders/channel-kind';
import type { Handed } from '@holdfast/mail/letter';

type Sent = 'smtp' | 'notify';
const called = { smtp: 'The mail server', notify: 'GOV.UK Notify' } as const;

export const keptWords = (kind: ChannelKind): TestedChannel => ({
  outcome: 'kept',
  sentence:
    kind === 'smtp'
      ? 'No mail server is set for this installation, so the message was kept in Holdfast, as reminders are. Read it under Reminders, Kept here.'
      : 'The message was kept in Holdfast. Read it under Reminders, Kept here.',
  said: null,
  advice: kind === 'smtp' ? 'Ask whoever runs Holdfast to set SMTP_URL and MAIL_FROM, if messages are to leave.' : null,
});

export const shutWords = (why: string): TestedChannel => ({
  outcome: 'not_sent',
  sentence: why,
  said: null,
  advice: 'Nothing was sent. Paste the API key anew, or ask whoever runs Holdfast to set MAIL_SECRET.',
});

/** Of what GOV.UK Notify says, what there is to do: the first line that fits. */
const notifyAdvice: readonly (readonly [RegExp, string])[] = [
  [/api key|token|signature/iu, 'Make a new API key in GOV.UK Notify under API integration, and paste it here.'],
  [
    /team.only|team api key|trial/iu,
    'Make a live API key, or add your address to the service’s team in GOV.UK Notify.',
  ],
  [/personalisation/iu, 'Make the template’s subject ((subject)) and its message ((body)), with no other ((…)) in it.'],
  [
    /template/iu,
    'Look up the id on the template’s page in GOV.UK Notify. It must be an e-mail template of the same service as the key.',
  ],
  [/reply_to/iu, 'Look up the reply-to address under Settings in GOV.UK Notify, or leave it empty.'],
  [/limit/iu, 'The service has sent as much as it may. Wait, or ask GOV.UK Notify for a higher limit.'],
  [/clock|time/iu, 'The clock of this machine is wrong. Ask whoever runs Holdfast to set it right.'],
];

const advice = (way: Sent, reason: string, isAddress: boolean, address: string): string => {
  if (isAddress)
    return `It does not take messages to ${address}. If that is not your address, have your account corrected.`;
  const known = way === 'notify' ? notifyAdvice.find(([says]) => says.test(reason)) : undefined;
  if (known !== undefined) return known[1];
  return way === 'notify'
    ? 'Compare the key and the ids with what GOV.UK Notify shows.'
    : 'Tell whoever runs Holdfast what it said: the sender or the password of the mail server may have to change.';
};

/** What became of a test message, and what to do where it did not go. */
export const testedWords = (way: Sent, handed: Handed, address: string): TestedChannel => {
  const server = called[way];
  switch (handed.kind) {
    case 'sent':
      return {
        outcome: 'sent',
        sentence: `${server} took the message for ${address}. Look into that mailbox: whether it arrives there is not known here.`,
        said: way === 'smtp' ? handed.ref : null,
        advice: null,
      };
    case 'refused': {
      const now = handed.forGood ? '' : ' for now';
      const { reason } = handed;
      return {
        ...{ outcome: 'not_sent', sentence: `${server} refused the message${now}. Nothing was sent.`, said: reason },
        advice: advice(way, reason, handed.address, address),
      };
    }
    case 'unreachable':
      return {
        ...{ outcome: 'not_sent', sentence: `${server} could not be reached. Nothing was sent.`, said: handed.reason },
        advice:
          'Try again in a few minutes. If it stays so, ask whoever runs Holdfast whether this machine may reach it.',
      };
    case 'perhaps_sent':
      return {
        outcome: 'perhaps_sent',
        sentence: `${server} had the whole message and did not say whether it took it. Look into the mailbox of ${address}.`,
        said: handed.reason,
        advice: null,
      };
    case 'not_allowed':
      return { outcome: 'not_sent', sentence: 'Nothing was sent.', said: null, advice: 'Try again.' };
  }
};
