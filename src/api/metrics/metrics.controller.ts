import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Metrics } from '../../operations/metrics.js';
import { Needs } from '../access/needs.js';

/** What this process did since it started, for Prometheus. It tells how much is in the graph, so it needs what asking needs. */
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Needs('reader')
  async all(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { type, text } = await this.metrics.text();
    void reply.type(type);
    return text;
  }
}
