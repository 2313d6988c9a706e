import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Tally } from '../../export/tally.js';
import { FailureLog } from '../../failure-log.js';
import { GraphStore } from '../../graph/store.js';
import { Needs } from '../access/needs.js';
import { newReadContext } from '../request-context.js';
import { exportRequest } from './export-request.js';
import { exportSelection, leftOutOf } from './export-selection.js';

/** The graph in the formats of other programs, as it is read: no faster than it is taken, and no longer than it is wanted. */
@Controller('export')
export class ExportController {
  constructor(
    @Inject(GraphStore) private readonly store: GraphStore,
    @Inject(FailureLog) private readonly log: FailureLog,
  ) {}

  /** @throws ArgumentsInvalid before anything is read, and what the store throws before anything is sent */
  @Get(':format')
  @Needs('reader')
  async export(
    @Param('format') format: string,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { document, filter } = exportRequest(format, query);
    const context = newReadContext(this.store);
    const selection = await exportSelection(context, filter);
    const leftOut = await Promise.all(
      document.holds.map(async (what) => `${what}=${await leftOutOf(context, selection, what)}`),
    );
    void reply.header('casus-left-out', leftOut.join(', '));
    const text = document.write({ reader: this.store, selection, tally: new Tally() });
    const first = await text.next();
    return new StreamableFile(Readable.from(this.rest(first, text), { objectMode: false }), {
      type: document.mediaType,
      disposition: `attachment; filename="${document.fileName}"`,
    });
  }

  /** What fails once the answer has begun can't be told in it: the connection is cut, and the log says why. */
  private async *rest(first: IteratorResult<string>, text: AsyncGenerator<string>): AsyncGenerator<string> {
    try {
      if (first.done !== true) yield first.value;
      for await (const chunk of text) {
        yield chunk;
        // Else one large export would keep everybody else waiting.
        await setImmediate();
      }
    } catch (error) {
      const { id } = this.log.record(error);
      throw new Error(`The export failed. Its details are in the log under ${id}.`, { cause: error });
    } finally {
      // Where nobody took even the first of it, nothing else ends the reading.
      await text.return(undefined);
    }
  }
}
