import { Controller, Get } from '@nestjs/common';

/** Tells whoever watches the process that it answers. */
@Controller('healthz')
export class HealthController {
  @Get()
  health(): { status: string } {
    return { status: 'ok' };
  }
}
