import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What waits in any council, by ids only. */
@Global()
@Module({
  providers: [
    { provide: WaitingRecords, inject: [DataSource], useFactory: (source: DataSource) => new WaitingRecords(source) },
  ],
  exports: [WaitingRecords],
})
export class WaitingModule {}
