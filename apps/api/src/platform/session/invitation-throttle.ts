import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LinkThrottle } from './link-throttle.ts';

@Injectable()
export class InvitationThrottle extends LinkThrottle {
  constructor(source: DataSource) {
    super(source, 'invitation', 'Too many invitations were tried from here. Wait a quarter of an hour and try again.');
  }
}
