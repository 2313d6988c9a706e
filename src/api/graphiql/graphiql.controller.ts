import { Controller, Get, Header, NotFoundException, Param, Redirect, StreamableFile } from '@nestjs/common';
import { Needs } from '../access/needs.js';
import { graphiqlAsset, graphiqlPage } from './graphiql-page.js';

/** GraphiQL, an editor for queries in the browser, out of an installed package: it works without a network. */
@Controller()
export class GraphiqlController {
  @Get()
  @Needs('anyone')
  @Redirect('/graphiql', 302)
  home(): void {
    // Until the explorer stands here.
  }

  @Get('graphiql')
  @Needs('anyone')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return graphiqlPage;
  }

  @Get('graphiql/:name')
  @Needs('anyone')
  @Header('cache-control', 'no-cache')
  async asset(@Param('name') name: string): Promise<StreamableFile> {
    const asset = await graphiqlAsset(name);
    if (asset === undefined) throw new NotFoundException(`There is no /graphiql/${encodeURIComponent(name)}.`);
    return new StreamableFile(Buffer.from(asset.content), { type: asset.type });
  }
}
