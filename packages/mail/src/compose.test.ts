import { compose, senderOf } from './compose.ts';

test('a letter says in its header in which languages it is, the first one first', async () => {
  const message = await compose(
    {
      letterId: '0197a3c1-0000-7000-8000-000000000001',
      to: { name: 'Robin Vale', address: 'robin@example.gov.uk' },
      subject: 'Dau ateb',
      plain: 'Annwyl Robin',
      html: null,
      replyTo: null,
      languages: ['cy', 'en'],
    },
    senderOf('Holdfast <holdfast@example.gov.uk>'),
  );
  expect(String(message)).toMatch(/^Content-Language: cy, en\r$/mu);
});
