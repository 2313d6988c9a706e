import type { Parameters } from '../../graph/store.js';
import type { Connection } from '../connection.js';
import { UnknownId } from '../errors.js';
import { pageOf, type List } from '../lists.js';
import type { Loaders } from '../loaders.js';
import type { Reads } from '../reads.js';
import type { EventFilter, EventsArgs } from './events.args.js';
import type { Event } from './events.types.js';

/** Events, the newest first, those without a day last. */
const EVENTS: List<Event> = {
  name: 'events',
  statement: 'event/list',
  countStatement: 'event/count',
  keys: [
    { parameter: 'afterFrom', type: 'string' },
    { parameter: 'afterId', type: 'string' },
  ],
  keysOf: ({ from, id }) => [from, id],
};
