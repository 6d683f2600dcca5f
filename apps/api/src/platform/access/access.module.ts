import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { ServedRoutes } from '../routes/served-routes.ts';

@Module({
  imports: [DiscoveryModule],
  providers: [ServedRoutes, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [ServedRoutes],
})
export class AccessModule {}
