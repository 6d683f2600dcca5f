import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { RouteTable } from './route-table.ts';

@Module({
  imports: [DiscoveryModule],
  providers: [RouteTable, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [RouteTable],
})
export class AccessModule {}
