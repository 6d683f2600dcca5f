import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A meeting as the stand-in keeps it: dd/mm/yyyy, words as the editor left them. */
export interface StandInMeeting {
  readonly id: number;
  readonly committeeId: number;
  readonly day: string;
  readonly time?: string;
  readonly place?: string;
  readonly status?: string;
}

export interface StandInCouncil {
  committees: { id: number; title: string; expired?: boolean }[];
  meetings: StandInMeeting[];
}

type Answer = (request: { operation: string; query: URLSearchParams }, response: ServerResponse) => void;

export interface StandIn {
  readonly address: string;
  readonly council: StandInCouncil;
  /** Every request, as operation and query. */
  readonly asked: string[];
  /** Takes the place of the usual answers until it is set back to null. */
  misbehave: Answer | null;
  close(): Promise<void>;
}

/** As the service does it: "'" arrives as "&amp;amp;#39;", twice encoded before XML encodes it once more. */
export const encodedTwice = (words: string): string => {
  const once = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/'/gu, '&#39;');
  return once(once(once(words)));
};

export const sendXml = (response: ServerResponse, body: string, type = 'text/xml; charset=utf-8'): void => {
  response.writeHead(200, { 'content-type': type });
  response.end(`<?xml version="1.0" encoding="utf-8"?>\r\n${body}`);
};

const titleOf = (council: StandInCouncil, id: number): string =>
  council.committees.find((committee) => committee.id === id)?.title ?? 'Nobody';

const committeesXml = ({ committees }: StandInCouncil): string =>
  `<committees><committeescount>${committees.length}</committeescount>${committees
    .map(
      ({ id, title, expired = false }) =>
        `<committee><committeeid>${id}</committeeid><committeetitle>${encodedTwice(title)}</committeetitle><committeedeleted>False</committeedeleted><committeeexpired>${expired ? 'True' : 'False'}</committeeexpired><committeecategory>Scrutiny</committeecategory></committee>`,
    )
    .join('')}</committees>`;

const meetingXml = (council: StandInCouncil, meeting: StandInMeeting, detail: boolean): string =>
  `<meeting><meetingid>${meeting.id}</meetingid><committeeid>${meeting.committeeId}</committeeid><committeetitle>${encodedTwice(titleOf(council, meeting.committeeId))}</committeetitle><meetingdate>${meeting.day}</meetingdate><meetingtime>${meeting.time ?? '6.00 pm'}</meetingtime>${detail ? `<meetingstatus>${meeting.status ?? 'Confirmed'}</meetingstatus><meetinglocation>${encodedTwice(meeting.place ?? 'Town Hall')}</meetinglocation><agendaitems><agendaitem><agendaitemtitle>Minutes</agendaitemtitle><meetinglocation>Elsewhere</meetinglocation></agendaitem></agendaitems>` : ''}</meeting>`;

const asNumber = (day: string): number => Number(day.split('/').reverse().join(''));

/** As in the wild: a date that is not day first is passed over in silence, and everything comes back. */
const between = (query: URLSearchParams, day: string): boolean => {
  const [from, to] = [query.get('sFromDate') ?? '', query.get('sToDate') ?? ''];
  const shape = /^\d{2}\/\d{2}\/\d{4}$/u;
  if (!shape.test(from) || !shape.test(to)) return true;
  return asNumber(day) >= asNumber(from) && asNumber(day) <= asNumber(to);
};

const ofCommittee = (query: URLSearchParams, committeeId: number): boolean => {
  const asked = query.get('lCommitteeId');
  return asked === '-1' || asked === String(committeeId);
};

/** Where councillors live stands in the reply, as the service gives it. */
const councillorsXml = `<councillorsbyward><wards><ward><wardtitle>Harbour</wardtitle><councillors><councillorcount>1</councillorcount><councillor><councillorid>31</councillorid><fullusername>Councillor Ada Brook</fullusername><politicalpartytitle>Independent</politicalpartytitle><keyposts>Chair, Housing &amp;amp; Homes Panel</keyposts><workaddress><line1>Civic Centre</line1><email>ada.brook@example.gov.uk</email></workaddress><homeaddress><line1>7 Secret Lane</line1><postcode>ZZ1 1ZZ</postcode><phone>01632 960001</phone><email>ada@home.example</email></homeaddress><termsofoffice><termofoffice><startdate>07/05/2026</startdate><enddate>unspecified</enddate></termofoffice></termsofoffice></councillor></councillors></ward></wards></councillorsbyward>`;

const usual =
  (council: StandInCouncil): Answer =>
  ({ operation, query }, response) => {
    const listed = () =>
      council.meetings
        .filter(({ day, committeeId }) => between(query, day) && ofCommittee(query, committeeId))
        .map((meeting) => meetingXml(council, meeting, false))
        .join('');
    const detail = () => {
      const meeting = council.meetings.find(({ id }) => String(id) === query.get('lMeetingId'));
      return meeting === undefined ? '<meeting/>' : meetingXml(council, meeting, true);
    };
    const answers: Readonly<Record<string, () => string>> = {
      GetCommittees: () => committeesXml(council),
      GetAllMeetingsByDate: () => `<getmeetingsbydate><meetings>${listed()}</meetings></getmeetingsbydate>`,
      GetMeetings: () => `<getmeetings><meetings>${listed()}</meetings></getmeetings>`,
      GetMeeting: detail,
      GetCouncillorsByWard: () => councillorsXml,
    };
    const body = answers[operation]?.();
    if (body === undefined) response.writeHead(404).end();
    else sendXml(response, body);
  };

/** A modern.gov of our own, which answers as the real ones do and misbehaves as they do. */
export const openStandIn = async (council: StandInCouncil): Promise<StandIn> => {
  const asked: string[] = [];
  const standIn = { misbehave: null as Answer | null };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const operation = url.pathname.split('/').at(-1) ?? '';
    asked.push(`${operation}${url.search}`);
    (standIn.misbehave ?? usual(council))({ operation, query: url.searchParams }, response);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(standIn, {
    address: `http://127.0.0.1:${port}/mgWebService.asmx`,
    council,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
};
