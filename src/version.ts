import { readFileSync } from 'node:fs';

const PACKAGE = new URL('../package.json', import.meta.url);

const { version, engines } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as {
  version: string;
  engines: { node: string };
};

/** The version of this program. */
export const VERSION = version;

/** The oldest Node that it runs on, by its major version. */
export const NEEDED_NODE = Number(/\d+/.exec(engines.node)?.[0]);
