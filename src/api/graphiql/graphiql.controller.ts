import { Controller, Get, Header, NotFoundException, Param, StreamableFile } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Needs } from '../access/needs.js';
import { graphiqlAsset, graphiqlPage } from './graphiql-page.js';

/** GraphiQL, an editor for queries in the browser, out of an installed package: it works without a network. */
@Controller()
export class GraphiqlController {
  constructor(private readonly config: Config) {}

  @Get('graphiql')
  @Needs('anyone')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    this.mustBeOn();
    return graphiqlPage;
  }

  @Get('graphiql/:name')
  @Needs('anyone')
  @Header('cache-control', 'no-cache')
  async asset(@Param('name') name: string): Promise<StreamableFile> {
    this.mustBeOn();
    const asset = await graphiqlAsset(name);
    if (asset === undefined) throw new NotFoundException(`There is no /graphiql/${encodeURIComponent(name)}.`);
    return new StreamableFile(Buffer.from(asset.content), { type: asset.type });
  }

  private mustBeOn(): void {
    if (this.config.graphiql) return;
    throw new NotFoundException(
      'GraphiQL is off on this server; CASUS_GRAPHIQL=true turns it on. POST queries to /graphql.',
    );
  }
}
