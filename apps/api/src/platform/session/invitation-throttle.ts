import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LinkThrottle } from './link-throttle.ts';

@Injectable()
export class InvitationThrottle extends LinkThrottle {
  constructor(source: DataSource) {
    super(source, 'invitation', sentence('platform.too_many_invitations'));
  }
}
