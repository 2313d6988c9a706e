import { Module } from '@nestjs/common';
import { ApiModule } from './api/api.module.js';

/** The program as a server: everything that the API needs, and it. */
@Module({ imports: [ApiModule] })
export class AppModule {}
