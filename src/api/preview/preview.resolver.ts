import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Config } from '../../config/config.js';
import type { PageFetcher } from '../../fetching/page-fetcher.js';
import { Reader } from '../../ingestion/reader.js';
import { Needs } from '../access/needs.js';
import type { RequestContext } from '../request-context.js';
import { FileInput, PreviewArticleArgs } from './preview.args.js';
import { ArticlePreview, FileReading } from './preview.types.js';

/** What reading an article costs, in fields: as much as a few hundred rows. */
const COST_OF_READING = 500;

/** Looks at articles before they are ingested. Nothing of it is kept. */
@Resolver()
export class PreviewResolver {
  private fetcher: PageFetcher | undefined;

  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
  ) {}

  @Needs('ingester')
  @Query(() => ArticlePreview, {
    description: 'Reads an article as ingestArticle does, and tells what it found. Nothing is kept.',
    complexity: ({ childComplexity }) => COST_OF_READING + childComplexity,
  })
  async previewArticle(
    @Args() { input: { text, ...metadata } }: PreviewArticleArgs,
    @Context() { loaders }: RequestContext,
  ): Promise<ArticlePreview> {
    const { readableArticle } = await import('../articles/readable-article.js');
    const { previewOf } = await import('./preview-of.js');
    return previewOf(loaders, await readableArticle(text, metadata), this.reader.read);
  }

  @Needs('ingester')
  @Query(() => FileReading, {
    description: 'The articles of a file, each as ingestArticle takes it. Nothing is kept.',
    complexity: ({ childComplexity }) => COST_OF_READING + childComplexity,
  })
  async readFile(@Args('file', { description: 'The file.' }) file: FileInput): Promise<FileReading> {
    const { readFile } = await import('./read-file.js');
    return readFile(file);
  }

  @Needs('ingester')
  @Query(() => FileReading, {
    description:
      'The article at an http or https address, as ingestArticle takes it. The page is fetched as its site’s robots.txt asks, a page of a site each second at most. Nothing is kept.',
    complexity: ({ childComplexity }) => COST_OF_READING + childComplexity,
  })
  async readPage(
    @Args('url', { description: 'Its address, of a public server: https://news.example/story.' }) url: string,
  ): Promise<FileReading> {
    const { readPage } = await import('./read-page.js');
    this.fetcher ??= await newFetcher(this.config);
    return readPage(this.fetcher, url.trim());
  }
}

/** What fetches pages is loaded when it is first asked for, so that the server starts without. */
async function newFetcher({ CASUS_FETCH_PRIVATE }: Config): Promise<PageFetcher> {
  const { PageFetcher: Fetcher } = await import('../../fetching/page-fetcher.js');
  return new Fetcher(CASUS_FETCH_PRIVATE);
}
