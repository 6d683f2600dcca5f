import { gzipSync } from 'node:zlib';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { inWords } from '@holdfast/words/say';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { ModernGov } from './moderngov.ts';
import { type StandIn, openStandIn, sendXml } from './testing/stand-in.ts';

const limits = { milliseconds: 2_000, bytes: 1024 * 1024, allowLoopback: true };
const year = { from: isoDate('2026-05-20'), to: isoDate('2027-05-19'), isWanted: () => true };

let standIn: StandIn;
let service: ModernGov;
beforeEach(async () => {
  standIn = await openStandIn({
    committees: [
      { id: 172, title: "Children's & Families Panel" },
      { id: 9, title: 'Old Panel', expired: true },
    ],
    meetings: [
      { id: 1, committeeId: 172, day: '12/07/2026', place: 'Room <b>2</b>, "Civic" Centre' },
      { id: 2, committeeId: 172, day: '14/01/2027', time: '18:30', status: 'Cancelled' },
      { id: 3, committeeId: 172, day: '12/07/2019' },
    ],
  });
  service = new ModernGov(standIn.address, limits);
});
afterEach(() => standIn.close());

const meetings = async () => {
  const answer = await service.meetings(year);
  if (!answer.ok) throw new Error(answer.sentence.code);
  return answer.value;
};
const sentence = async () => {
  const answer = await service.committees();
  return answer.ok ? 'answered' : inWords('en', answer.sentence);
};

it('asks for every committee with the day first, and gives each meeting with its place and its state', async () => {
  const found = await meetings();
  expect(standIn.asked[0]).toBe(
    'GetAllMeetingsByDate?lCommitteeId=-1&sFromDate=20%2F05%2F2026&sToDate=19%2F05%2F2027&bIsAscendingDateOrder=true',
  );
  expect(found.meetings).toEqual([
    {
      outsideId: '1',
      outsideCommitteeId: '172',
      title: "Children's & Families Panel",
      heldOn: '2026-07-12',
      startsAt: '18:00',
      place: 'Room 2, "Civic" Centre',
      cancelled: false,
    },
    {
      outsideId: '2',
      outsideCommitteeId: '172',
      title: "Children's & Families Panel",
      heldOn: '2027-01-14',
      startsAt: '18:30',
      place: 'Town Hall',
      cancelled: true,
    },
  ]);
});

it('leaves out again what lies outside the days that it asked for, and says so', async () => {
  standIn.misbehave = ({ operation }, response) =>
    operation === 'GetAllMeetingsByDate'
      ? sendXml(
          response,
          '<x><meetings><meeting><meetingid>1</meetingid><meetingdate>12/07/2026</meetingdate></meeting><meeting><meetingid>3</meetingid><meetingdate>12/07/2019</meetingdate></meeting></meetings></x>',
        )
      : sendXml(response, '<meeting/>');
  const found = await meetings();
  expect(found.meetings.map(({ outsideId }) => outsideId)).toEqual(['1']);
  expect(inEnglish(found.notes[0])).toBe(
    'The service gave a meeting outside 20 May 2026 to 19 May 2027 as well. It was left out.',
  );
});

it('reads one meeting alone, none at all, and a broken one by name', async () => {
  const list = (inside: string) => {
    standIn.misbehave = ({ operation }, response) =>
      sendXml(response, operation === 'GetMeeting' ? '<meeting/>' : `<x><meetings>${inside}</meetings></x>`);
  };
  list('<meeting><meetingid>1</meetingid><meetingdate>12/07/2026 00:00:00</meetingdate></meeting>');
  expect((await meetings()).meetings).toHaveLength(1);
  list('');
  expect((await meetings()).meetings).toHaveLength(0);
  list(
    '<meeting><meetingid>1</meetingid><meetingdate>31/06/2026</meetingdate><committeetitle>Panel</committeetitle></meeting>',
  );
  expect(inEnglish((await meetings()).leftOut)).toEqual([
    { outsideId: '1', sentence: '“Panel” is left out: its date, “31/06/2026”, does not exist.' },
  ]);
});

it('goes from committee to committee where the service cannot list them all, past those that are over', async () => {
  const usual = standIn.council;
  standIn.misbehave = ({ operation }, response) => {
    if (operation === 'GetAllMeetingsByDate') response.writeHead(500).end('Unknown operation');
    else if (operation === 'GetCommittees')
      sendXml(
        response,
        `<committees><committee><committeeid>172</committeeid><committeetitle>${usual.committees[0]?.title.replace('&', '&amp;') ?? ''}</committeetitle></committee><committee><committeeid>9</committeeid><committeetitle>Old</committeetitle><committeeexpired>True</committeeexpired></committee></committees>`,
      );
    else sendXml(response, '<x><meeting><meetingid>1</meetingid><meetingdate>12/07/2026</meetingdate></meeting></x>');
  };
  expect((await meetings()).meetings[0]).toMatchObject({
    outsideCommitteeId: '172',
    title: "Children's & Families Panel",
  });
  expect(standIn.asked.filter((asked) => asked.startsWith('GetMeetings?'))).toHaveLength(1);
});

it('lists committees, with those that are over marked', async () => {
  expect(await service.committees()).toEqual({
    ok: true,
    value: [
      { id: '172', title: "Children's & Families Panel", category: 'Scrutiny', over: false },
      { id: '9', title: 'Old Panel', category: 'Scrutiny', over: true },
    ],
  });
});

it('takes of a councillor what is public, and never where they live', async () => {
  const found = await service.councillors();
  expect(found).toEqual({
    ok: true,
    value: [
      {
        id: '31',
        name: 'Councillor Ada Brook',
        party: 'Independent',
        ward: 'Harbour',
        roles: 'Chair, Housing & Homes Panel',
        email: 'ada.brook@example.gov.uk',
        endsOn: null,
      },
    ],
  });
  expect(JSON.stringify(found)).not.toMatch(/Secret|ZZ1|01632|home\.example/u);
});

describe('a service that does not answer as it should', () => {
  const page = '<html><head><title>Sign in</title></head><body><br>Hello</body></html>';
  const says: readonly (readonly [string, StandIn['misbehave'], RegExp])[] = [
    ['switched off', (_, response) => response.writeHead(404).end(), /has no modern\.gov service at this address/u],
    ['refusing', (_, response) => response.writeHead(403).end(), /refuses to answer/u],
    ['broken', (_, response) => response.writeHead(500).end('<html>'), /answers with the error 500/u],
    ['a web page', (_, response) => sendXml(response, page, 'text/html'), /a web page instead of data/u],
    ['a web page that declares itself', (_, response) => response.end(`<!DOCTYPE html>${page}`), /a web page/u],
    ['no data', (_, response) => response.end('{"error":"no"}'), /something that is not data/u],
    ['broken off', (_, response) => sendXml(response, '<committees><committee><commit'), /break off in the middle/u],
    [
      'entities from elsewhere',
      (_, response) =>
        response.end('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><committees>&e;</committees>'),
      /declares entities of its own/u,
    ],
    [
      'a thousand laughs',
      (_, response) =>
        response.end('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><committees>&b;</committees>'),
      /declares entities of its own/u,
    ],
    ['too deep', (_, response) => sendXml(response, '<a>'.repeat(200_000)), /nobody could mean/u],
    [
      'a fault',
      (_, response) => sendXml(response, '<s:Envelope><s:Body><s:Fault><x/></s:Fault></s:Body></s:Envelope>'),
      /says that it failed/u,
    ],
    ['endless', (_, response) => pour(response), /more than 1 MB/u],
    [
      'small, and large once it is unpacked',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(8 * 1024 * 1024, 'a')));
      },
      /more than 1 MB/u,
    ],
    ['silent', () => undefined, /did not answer within 2 seconds/u],
    ['hanging up', (_, response) => response.destroy(), /broke off/u],
    ['sending round', (_, response) => response.writeHead(302, { location: '/round' }).end(), /without end/u],
    [
      'sending inside',
      (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
      /inside a network/u,
    ],
  ];
  const pour = (response: {
    write(piece: Buffer): boolean;
    destroyed: boolean;
    once(e: 'drain', f: () => void): unknown;
  }) => {
    if (response.destroyed) return;
    if (response.write(Buffer.alloc(64 * 1024, 'a'))) setImmediate(() => pour(response));
    else response.once('drain', () => pour(response));
  };
  it.each(says)('%s: is told in a sentence', async (_name, misbehave, expected) => {
    standIn.misbehave = misbehave;
    expect(await sentence()).toMatch(expected);
  });

  it('is read in the letters that it really uses, whatever it says', async () => {
    standIn.misbehave = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
      response.end(
        Buffer.from(
          '<committees><committee><committeeid>1</committeeid><committeetitle>Caf\u00e9 Panel \u2013 A</committeetitle></committee></committees>'.replace(
            '\u2013',
            '\u0096',
          ),
          'latin1',
        ),
      );
    };
    const found = await service.committees();
    expect(found.ok && found.value[0]?.title).toBe('Café Panel – A');
  });
});

it('asks once what a name means, and reaches what was checked and nothing else', async () => {
  let asked = 0;
  const resolve = () => Promise.resolve([(asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1']);
  const named = standIn.address.replace('127.0.0.1', 'democracy.invalid');
  const found = await new ModernGov(named, { ...limits, resolve }).committees();
  expect([found.ok, asked]).toEqual([true, 1]);
});

it('does not reach a name that means a public machine and one inside a network', async () => {
  const resolve = () => Promise.resolve(['93.184.215.14', '10.0.0.1']);
  const found = await new ModernGov('https://x.example/mgWebService.asmx', { ...limits, resolve }).committees();
  expect(found.ok || inWords('en', found.sentence)).toMatch(/inside a network/u);
});
