import { Module } from '@nestjs/common';
import { PortfoliosController } from './portfolios.controller.ts';

@Module({ controllers: [PortfoliosController] })
export class PortfoliosModule {}
