import { Module } from '@nestjs/common';
import { FailureLog } from '../failure-log.js';
import { Config } from './config.js';
import { readSettings } from './read-settings.js';

/** Gives the settings, read once, and the log that they name. */
@Module({
  providers: [
    { provide: Config, useFactory: () => readSettings(process.env, process.cwd()).config },
    { provide: FailureLog, inject: [Config], useFactory: (config: Config) => new FailureLog(config.CASUS_DATA) },
  ],
  exports: [Config, FailureLog],
})
export class ConfigModule {}
