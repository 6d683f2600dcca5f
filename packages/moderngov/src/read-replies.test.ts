import { serviceAddress } from './moderngov-address.ts';
import { timeFromService } from './read-meetings.ts';
import { readRecords } from './read-records.ts';
import { encodedTwice } from './testing/stand-in.ts';

it('decodes what is encoded twice', () => {
  expect(encodedTwice("'")).toBe('&amp;amp;#39;');
  const reply = `<committees><committee><committeetitle>${encodedTwice('A < B & C')}</committeetitle></committee></committees>`;
  expect(readRecords(reply, { record: 'committee', fields: { title: 'committeetitle' } })).toEqual({
    kind: 'records',
    records: [{ title: 'A < B & C' }],
  });
});

it('forgives a tag of the editor’s that is never closed', () => {
  const read = readRecords('<a><committee><committeetitle>Housing<br>Panel</committeetitle></committee></a>', {
    record: 'committee',
    fields: { title: 'committeetitle' },
  });
  expect(read).toEqual({ kind: 'records', records: [{ title: 'Housing Panel' }] });
});

it('finds the service from whatever address a person copies', () => {
  expect(serviceAddress('democracy.example.gov.uk')).toBe('https://democracy.example.gov.uk/mgWebService.asmx');
  expect(serviceAddress('https://x.example/mg/ieListMeetings.aspx?CId=1&Year=0')).toBe(
    'https://x.example/mg/mgWebService.asmx',
  );
  expect(serviceAddress('http://x.example/mgWebService.asmx/')).toBe('http://x.example/mgWebService.asmx');
  expect(serviceAddress('ftp://x.example/')).toBeNull();
  expect(serviceAddress('https://me:secret@x.example/')).toBeNull();
});

it('reads times as the service writes them, and takes nothing else for one', () => {
  const read = ['6.00 pm', '18:30', '10:30:00 AM', '12.15 am', '12 noon', '7pm', 'To be confirmed', '25:00', '6'];
  expect(read.map(timeFromService)).toEqual(['18:00', '18:30', '10:30', '00:15', null, '19:00', null, null, null]);
});
