export interface EmailParts {
  readonly text?: string;
  readonly html?: string;
  readonly file?: readonly [name: string, bytes: Uint8Array];
}

const encoded = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

/** An email as programs save one: its words in one part, and a file that it carries in another. */
export function emailOf({ text = '', html, file }: EmailParts): Buffer {
  const type = html === undefined ? 'text/plain' : 'text/html';
  const parts = [
    `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded(Buffer.from(html ?? text))}`,
    ...(file === undefined
      ? []
      : [
          `Content-Type: application/octet-stream; name="${file[0]}"\r\nContent-Disposition: attachment; filename="${file[0]}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded(file[1])}`,
        ]),
  ];
  const head =
    'From: Clerk <clerk@harbour.example>\r\nTo: Panel <panel@harbour.example>\r\nSubject: Tracker\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="slip"\r\n';
  return Buffer.from(`${head}\r\n${parts.map((part) => `--slip\r\n${part}\r\n`).join('')}--slip--\r\n`);
}
