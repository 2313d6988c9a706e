import { Module } from '@nestjs/common';
import { FailureLog } from '../failure-log.js';
import { Config, readConfig } from './config.js';

/** Gives the settings, read from the environment once, and the log that they name. */
@Module({
  providers: [
    { provide: Config, useFactory: () => readConfig(process.env) },
    { provide: FailureLog, inject: [Config], useFactory: (config: Config) => new FailureLog(config.CASUS_DATA) },
  ],
  exports: [Config, FailureLog],
})
export class ConfigModule {}
