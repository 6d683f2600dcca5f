import { FeedDoor } from '@holdfast/database/doors/feed-door';
import { ReturnedMailDoor } from '@holdfast/database/doors/returned-mail-door';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What looks across councils for whoever asks without a session: a calendar's reader, and the mail server. */
@Global()
@Module({
  providers: [
    { provide: FeedDoor, inject: [DataSource], useFactory: (source: DataSource) => new FeedDoor(source) },
    {
      provide: ReturnedMailDoor,
      inject: [DataSource],
      useFactory: (source: DataSource) => new ReturnedMailDoor(source),
    },
  ],
  exports: [FeedDoor, ReturnedMailDoor],
})
export class DoorsModule {}
