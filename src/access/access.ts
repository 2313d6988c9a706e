import type { Config } from '../config/config.js';
import { faultOf, isSecretOf, partsOf, type ApiKey } from './api-key.js';
import { ANYBODY, type Caller } from './caller.js';
import { EnvironmentKeys } from './environment-keys.js';
import { AccessUnknown, KeyMissing, KeyRefused } from './errors.js';
import { keyFileIn } from './key-file.js';
import { KnownKeys } from './known-keys.js';
import { ENVIRONMENT } from './names.js';
import { TokenCheck } from './token-check.js';

/** Knows who asks: by a key of the environment, a key that was made, or a token of a sign-in. */
export class Access {
  private readonly environment: EnvironmentKeys;
  private readonly known: KnownKeys;
  private readonly tokens: TokenCheck | undefined;
  /** Once keys were demanded they are, even where their file is lost: nothing is opened by a loss. */
  private isClosed: boolean;

  constructor({ keys, tokens, CASUS_DATA }: Config) {
    this.environment = new EnvironmentKeys(keys);
    this.known = new KnownKeys(keyFileIn(CASUS_DATA));
    this.tokens = tokens === null ? undefined : new TokenCheck(tokens);
    this.isClosed = !this.environment.isEmpty || tokens !== null;
  }

  /**
   * Whether anybody may ask: there are no keys of any kind, and there were none since the start.
   *
   * @throws AccessUnknown
   */
  async isOpen(): Promise<boolean> {
    this.isClosed ||= (await this.made()).length > 0;
    return !this.isClosed;
  }

  /**
   * Who sends a header.
   *
   * @param authorization - `Bearer KEY`, or undefined where there is none
   * @throws KeyMissing, KeyRefused, TokenRefused, TokenWithoutRole, AccessUnknown
   */
  async callerOf(authorization: string | undefined): Promise<Caller> {
    if (await this.isOpen()) return ANYBODY;
    const [, sent] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
    if (sent === undefined) throw new KeyMissing();
    const at = this.environment.indexOf(sent);
    if (at >= 0) return { id: `${ENVIRONMENT} ${at + 1}`, name: ENVIRONMENT, role: 'admin' };
    const parts = partsOf(sent);
    if (parts !== undefined) return this.ownerOf(parts.id, parts.secret);
    if (this.tokens !== undefined && TOKEN.test(sent)) return this.tokens.callerOf(sent);
    throw new KeyRefused('unknown');
  }

  private async ownerOf(id: string, secret: string): Promise<Caller> {
    const key = (await this.made()).find((each) => each.id === id);
    if (key === undefined || !isSecretOf(secret, key)) throw new KeyRefused('unknown');
    const fault = faultOf(key, new Date());
    if (fault !== undefined) throw new KeyRefused(fault);
    return { id, name: key.name, role: key.role };
  }

  private async made(): Promise<readonly ApiKey[]> {
    try {
      return await this.known.all();
    } catch (error) {
      const remedy = 'Let who runs Casus look at them by `casus keys list`.';
      throw new AccessUnknown('KEYS_UNAVAILABLE', 'The keys', remedy, error);
    }
  }
}

/** Three parts of base64url: header, claims and signature, which is empty where a token isn't signed. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;
