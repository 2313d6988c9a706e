import { Controller, Get } from '@nestjs/common';
import { Needs } from '../access/needs.js';

/** Tells whoever watches the process that it answers. */
@Controller('healthz')
export class HealthController {
  @Get()
  @Needs('anyone')
  health(): { status: string } {
    return { status: 'ok' };
  }
}
