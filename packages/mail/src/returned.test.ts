import { inEnglish } from '@holdfast/words/testing/in-english';
import { readReturned } from './returned.ts';

const letterId = '01a2199b-ea52-7d8e-ad8a-90e4d2814e88';
const mime = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'));

/** As Postfix writes it. */
const notice = ({ action = 'failed', messageId = `<${letterId}@holdfast.example>` } = {}): Buffer =>
  mime(
    'From: MAILER-DAEMON@mx.council.example (Mail Delivery System)',
    'To: holdfast@holdfast.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your message could not be delivered to one or more recipients.',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.council.example',
    '',
    'Final-Recipient: rfc822; ada@council.example',
    `Action: ${action}`,
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 <ada@council.example>:',
    '    User unknown',
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    'From: holdfast@holdfast.example',
    'To: ada@council.example',
    `Message-ID: ${messageId}`,
    '--b1--',
    '',
  );

test('a notice of Postfix says which letter came back, from whom and why', async () => {
  expect(await readReturned(notice())).toEqual({
    kind: 'returned',
    letterId,
    address: 'ada@council.example',
    reason: '5.1.1 550 5.1.1 <ada@council.example>: User unknown',
  });
});

test('what a mail server says is kept without signs that cannot be shown', async () => {
  const raw = Buffer.from(notice().toString().replace('User unknown', 'User\u0000\u0007unknown'));
  expect(await readReturned(raw)).toMatchObject({ reason: '5.1.1 550 5.1.1 <ada@council.example>: User unknown' });
});

test('a notice with the whole message, and its parts in base64, says the same', async () => {
  const whole = Buffer.from(
    `Message-ID: <${letterId.toUpperCase()}@holdfast.example>\r\nSubject: Two answers\r\n\r\nDear Ada`,
  );
  const status = Buffer.from(
    'Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822;ada@council.example\r\nAction: failed\r\nStatus: 5.2.2\r\n',
  );
  const raw = mime(
    'Subject: Undeliverable: Two answers',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '',
    '--x',
    'Content-Type: message/delivery-status',
    'Content-Transfer-Encoding: base64',
    '',
    status.toString('base64'),
    '--x',
    'Content-Type: message/rfc822',
    'Content-Transfer-Encoding: base64',
    '',
    whole.toString('base64'),
    '--x--',
  );
  expect(await readReturned(raw)).toEqual({
    kind: 'returned',
    letterId,
    address: 'ada@council.example',
    reason: '5.2.2',
  });
});

test('a notice of Exim is read by its own header, and its copy of the message', async () => {
  const raw = mime(
    'X-Failed-Recipients: ada@council.example',
    'Auto-Submitted: auto-replied',
    'Subject: Mail delivery failed: returning message to sender',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'A message that you sent could not be delivered. The following address failed:',
    '',
    '  ada@council.example',
    '    host mx.council.example [192.0.2.1]',
    '    550 mailbox unavailable',
    '',
    '------ This is a copy of the message, including all the headers. ------',
    '',
    `Message-ID: <${letterId}@holdfast.example>`,
    'Subject: Two answers',
  );
  expect(await readReturned(raw)).toEqual({
    kind: 'returned',
    letterId,
    address: 'ada@council.example',
    reason: 'host mx.council.example [192.0.2.1] 550 mailbox unavailable',
  });
});

test.each([
  ['a message that is late', notice({ action: 'delayed' }), /still being tried/u],
  ['a message of another system', notice({ messageId: '<elsewhere@council.example>' }), /Holdfast did not send/u],
  [
    'an answer from a holiday',
    mime('Auto-Submitted: auto-replied', 'Subject: Away', '', `Message-ID: <${letterId}@h.example>`),
    /no notice/u,
  ],
  ['nothing', Buffer.alloc(0), /no notice/u],
  ['a file of Outlook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.eml/u],
  ['more than a notice ever is', Buffer.alloc(1_000_001, 'a'), /longer/u],
  [
    'parts in parts in parts',
    mime(...Array.from({ length: 40 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`)),
    /could not be read/u,
  ],
])('%s is refused in a sentence', async (_what, raw, sentence) => {
  const read = await readReturned(raw);
  expect(inEnglish(read)).toMatchObject({ kind: 'not_returned', sentence: expect.stringMatching(sentence) as string });
});
