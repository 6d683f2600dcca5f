import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LinkThrottle } from './link-throttle.ts';

/** Counts only links that open nothing: whoever saves as they write has a good one. */
@Injectable()
export class AnswerLinkThrottle extends LinkThrottle {
  constructor(source: DataSource) {
    super(source, 'answer', sentence('platform.too_many_links'));
  }
}
