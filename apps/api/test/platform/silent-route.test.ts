import { Controller, Get, Module } from '@nestjs/common';
import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface.js';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AccessModule } from '../../src/platform/access/access.module.ts';

@Controller('secrets')
class SilentController {
  @Get()
  list(): string {
    return 'everything';
  }
}

@Module({ imports: [AccessModule], controllers: [SilentController] })
class SilentModule {}

test('an app with a route that stands in no table of routes does not start', async () => {
  const options = new NestApplicationContextOptions();
  options.logger = false;
  const app = await NestFactory.create(SilentModule, new FastifyAdapter(), options);
  await expect(app.init()).rejects.toThrow('These routes stand in no table of routes: GET /secrets.');
});
