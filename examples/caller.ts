import type { CasusClientOptions } from '../client/casus-client.js';

/** Where the Casus of `npm start` is, if CASUS_URL names no other, and the key in CASUS_KEY, if there is one. */
export function caller(): CasusClientOptions {
  const { CASUS_URL: url = 'http://127.0.0.1:4000/graphql', CASUS_KEY: key } = process.env;
  return key === undefined ? { url } : { url, key };
}
