import { inEnglish } from '@holdfast/words/testing/in-english';
import { channelFault, type ChannelDraft, keyEnding } from './channel-fault.ts';

const [service, secret, template] = [
  '26785a09-ab16-4eb0-8407-a37497a57506',
  '3d844edf-8d35-48ac-975b-e847b4f122b0',
  'f33517ff-2a88-4f6e-b855-c550268ce08a',
];
const key = `scrutiny_reminders-${service}-${secret}`;
const notify: ChannelDraft = { kind: 'notify', key, templateId: template, replyTo: null };
const fault = (change: Partial<ChannelDraft>, hasKey = false) => channelFault({ ...notify, ...change }, hasKey);

test('a whole key and whole ids are taken, with a name of whatever kind before the key', () => {
  expect(fault({})).toBeNull();
  expect(fault({ key: `my-own-key-${service}-${secret}`, replyTo: template })).toBeNull();
  expect(fault({ key: `${service}-${secret}` })).toBeNull();
  expect(fault({ key: null }, true)).toBeNull();
  expect(keyEnding(key)).toBe('22b0');
});

test.each([
  ['no key at all', { key: null }, 'key'],
  ['half a key', { key: `scrutiny-${service}` }, 'key'],
  ['a key with a space in it', { key: `scrutiny-${service} -${secret}` }, 'key'],
  ['no template', { templateId: null }, 'templateId'],
  ['a template’s name', { templateId: 'Weekly digest' }, 'templateId'],
  ['an address where an id belongs', { replyTo: 'scrutiny@council.example' }, 'replyTo'],
] as const)('%s is refused where it stands', (_, change, field) => {
  expect(fault(change)?.field).toBe(field);
});

test('a key that was pasted into another box is not said again', () => {
  expect(inEnglish(fault({ templateId: key })?.sentence)).not.toContain('3d844edf');
  expect(inEnglish(fault({ replyTo: key })?.sentence)).not.toContain('3d844edf');
});

test('for a mail server the reply goes to one address, or to nobody in particular', () => {
  const smtp = { kind: 'smtp', key: null, templateId: null } as const;
  expect(fault({ ...smtp, replyTo: 'scrutiny@council.example' })).toBeNull();
  expect(fault({ ...smtp, replyTo: null })).toBeNull();
  for (const replyTo of ['scrutiny', 'a@b', 'a@b.example, c@d.example', 'A <a@b.example>'])
    expect(fault({ ...smtp, replyTo })?.field).toBe('replyTo');
});
