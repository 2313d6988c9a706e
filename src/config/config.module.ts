import { Module } from '@nestjs/common';
import { Config, readConfig } from './config.js';

/** Gives the settings, read from the environment once. */
@Module({
  providers: [{ provide: Config, useFactory: () => readConfig(process.env) }],
  exports: [Config],
})
export class ConfigModule {}
