import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Ending } from '../../operations/ending.js';
import { StoreCheck } from '../../operations/store-check.js';
import { Needs } from '../access/needs.js';

/** Tells whoever sends requests here whether to: not while the store can't be reached, nor once the server is ending. */
@Controller('readyz')
export class ReadyController {
  constructor(
    @Inject(Ending) private readonly ending: Ending,
    @Inject(StoreCheck) private readonly store: StoreCheck,
  ) {}

  @Get()
  @Needs('anyone')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    const status = await this.status();
    void reply.code(status === 'ready' ? 200 : 503);
    return { status };
  }

  private async status(): Promise<'ready' | 'ending' | 'store unavailable'> {
    if (this.ending.hasBegun) return 'ending';
    return (await this.store.answers()) ? 'ready' : 'store unavailable';
  }
}
