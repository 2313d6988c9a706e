import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.js';

/** Names of its files have a hash of what is in them, so that a browser may keep them for good. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The explorer, a page that asks the API like any other program. It tells nothing of the graph, and asks for the key itself. */
@Controller()
export class ExplorerController {
  @Get()
  @Needs('anyone')
  page(@Res() reply: FastifyReply): FastifyReply {
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  }

  @Get('assets/:file')
  @Needs('anyone')
  asset(@Param('file') name: string, @Res() reply: FastifyReply): FastifyReply {
    // A slash or two dots would lead out of the folder; what is built has neither.
    if (!/^[\w-]+(\.[\w-]+)+$/.test(name))
      throw new NotFoundException(`There is no /assets/${encodeURIComponent(name)}.`);
    return reply.header('cache-control', FOR_GOOD).sendFile(`assets/${name}`);
  }
}
