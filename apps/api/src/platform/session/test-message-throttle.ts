import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LinkThrottle } from './link-throttle.ts';

/** Test messages of one account: a button that is pressed again and again floods no mailbox. */
@Injectable()
export class TestMessageThrottle extends LinkThrottle {
  constructor(source: DataSource) {
    super(source, 'test-message', sentence('reminders.too_many_tests'));
  }
}
