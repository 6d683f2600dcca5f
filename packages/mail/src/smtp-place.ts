export interface Credentials {
  readonly user: string;
  readonly pass: string;
}

export interface SmtpPlace {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly auth: Credentials | null;
}

/**
 * Reads the address of a mail server. A name and password are never said over a line that anybody can read: with them
 * `smtp://` asks for STARTTLS.
 * Example: `smtps://user:secret@mail.example` → port 465, encrypted from the first byte.
 */
export const smtpPlace = (address: string): SmtpPlace => {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  const user = decodeURIComponent(username);
  return {
    host: hostname.replaceAll(/^\[|\]$/gu, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && user !== '',
    auth: user === '' ? null : { user, pass: decodeURIComponent(password) },
  };
};
