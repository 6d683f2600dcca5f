/** What a mail server writes into the sender's mailbox when it gives a digest back, in a few lines. */
export const returnedNotice = (digestId: string, address: string): string =>
  [
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '\r\n--x\r\nContent-Type: message/delivery-status\r\n',
    'Reporting-MTA: dns; mx.example\r\n',
    `Final-Recipient: rfc822; ${address}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 User unknown`,
    '--x\r\nContent-Type: text/rfc822-headers\r\n',
    `Message-ID: <${digestId}@holdfast.example>\r\n--x--\r\n`,
  ].join('\r\n');
