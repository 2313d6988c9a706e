import { Controller, Get } from '@nestjs/common';
import { Needs } from '../access/needs.js';

/** Tells whoever watches the process that it lives, and nothing else: a store that is gone is no reason to start it anew. */
@Controller('healthz')
export class HealthController {
  @Get()
  @Needs('anyone')
  health(): { status: string } {
    return { status: 'ok' };
  }
}
