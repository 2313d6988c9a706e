import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Reader } from './reader.js';

/** Gives what reads articles, and ends it. */
@Module({ providers: [{ provide: Reader, useFactory: () => new Reader() }], exports: [Reader] })
export class IngestionModule implements OnApplicationShutdown {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  onApplicationShutdown(): Promise<void> {
    return this.reader.close();
  }
}
