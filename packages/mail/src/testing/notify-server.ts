import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** How the server meets the next messages. */
export type NotifyManners =
  | 'takes'
  | 'knows_no_key'
  | 'knows_no_template'
  | 'takes_no_address'
  | 'is_busy'
  | 'hangs'
  /** Something goes wrong there before the message is kept. */
  | 'is_broken'
  /** Keeps the message, and breaks the line instead of saying so. */
  | 'takes_and_drops'
  /** Keeps the message, and says nothing for ever. */
  | 'takes_and_hangs';

export interface Notified {
  readonly reference: string;
  readonly to: string;
  readonly templateId: string;
  readonly subject: string;
  readonly body: string;
  readonly replyToId: string | null;
}

export interface NotifyServer {
  readonly url: string;
  readonly taken: Notified[];
  /** What became of what it took, in its own words, in the order of `taken`; 'sending' where nothing is said. */
  readonly statuses: string[];
  manners: NotifyManners;
  readonly close: () => Promise<void>;
}

// As GOV.UK Notify words them (https://docs.notifications.service.gov.uk/node.html, "error codes").
const refusals = {
  knows_no_key: [403, 'AuthError', 'Invalid token: API key not found'],
  knows_no_template: [400, 'BadRequestError', 'Template not found'],
  takes_no_address: [400, 'ValidationError', 'email_address Not a valid email address'],
  is_broken: [500, 'Exception', 'Internal server error'],
  is_busy: [429, 'RateLimitError', 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds'],
} as const satisfies Partial<Record<NotifyManners, readonly [number, string, string]>>;

const isRefusal = (manners: NotifyManners): manners is keyof typeof refusals => manners in refusals;

const read = async (request: IncomingMessage): Promise<Notified> => {
  // What the client sends; a test of anything else would fail at once.
  const sent = JSON.parse(await text(request)) as {
    readonly [name in 'reference' | 'email_address' | 'template_id' | 'email_reply_to_id']?: string;
  } & { readonly personalisation?: { readonly subject?: string; readonly body?: string } };
  return {
    reference: sent.reference ?? '',
    to: sent.email_address ?? '',
    templateId: sent.template_id ?? '',
    subject: sent.personalisation?.subject ?? '',
    body: sent.personalisation?.body ?? '',
    replyToId: sent.email_reply_to_id ?? null,
  };
};

/** What GOV.UK Notify answers, on a free port of this machine. */
export const openNotifyServer = async (): Promise<NotifyServer> => {
  const taken: Notified[] = [];
  const statuses: string[] = [];
  const ids = new Map<Notified, string>();
  let manners: NotifyManners = 'takes';
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const refuse = ([status, error, message]: readonly [number, string, string]): void =>
      answer(status, { status_code: status, errors: [{ error, message }] });
    const meet = async (): Promise<void> => {
      if (manners === 'hangs') return;
      if (manners === 'knows_no_key') {
        refuse(refusals.knows_no_key);
        return;
      }
      if (request.method === 'GET') {
        const reference = new URL(request.url ?? '', 'http://notify.test').searchParams.get('reference');
        const there = taken.flatMap((one, at) => {
          const said = { id: ids.get(one), email_address: one.to, status: statuses[at] ?? 'sending' };
          return one.reference === reference ? [said] : [];
        });
        answer(200, { notifications: there.toReversed(), links: {} });
        return;
      }
      const message = await read(request);
      if (isRefusal(manners)) {
        refuse(refusals[manners]);
        return;
      }
      const before = taken.filter(({ reference }) => reference === message.reference).length;
      const id = `notify-${message.reference}${before === 0 ? '' : `-${before + 1}`}`;
      ids.set(message, id);
      taken.push(message);
      if (manners === 'takes_and_hangs') return;
      if (manners === 'takes_and_drops') request.socket.destroy();
      else answer(201, { id, reference: message.reference });
    };
    meet().catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    taken,
    statuses,
    get manners() {
      return manners;
    },
    set manners(next) {
      manners = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
