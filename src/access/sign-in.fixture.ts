import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export const ISSUER = 'https://sign-in.example';
export const AUDIENCE = 'casus';

/** What a token says; undefined is left out. */
export type Claims = Record<string, unknown>;

/** A sign-in of a test: it publishes keys at an address of this machine, and gives tokens. */
export class SignIn {
  /** How often its keys were asked for. */
  asked = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
    readonly published: JWK,
    private readonly key: CryptoKey,
  ) {}

  static async start(algorithm = 'RS256'): Promise<SignIn> {
    const { publicKey, privateKey } = await generateKeyPair(algorithm);
    const published = { ...(await exportJWK(publicKey)), kid: 'first', alg: algorithm, use: 'sig' };
    const server = createServer((_, response) => {
      signIn.asked += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [published] }));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const signIn = new SignIn(server, `http://127.0.0.1:${port}/keys`, published, privateKey);
    return signIn;
  }

  /** The settings that make Casus take its tokens. */
  get settings(): NodeJS.ProcessEnv {
    return { CASUS_JWKS_URL: this.url, CASUS_JWT_ISSUER: ISSUER, CASUS_JWT_AUDIENCE: AUDIENCE };
  }

  /** A token that is fine, but for what is given. */
  token(claims: Claims = {}, header: { alg?: string; kid?: string } = {}, key = this.key): Promise<string> {
    return new SignJWT({ ...fine(), ...claims })
      .setProtectedHeader({ alg: this.published.alg!, kid: 'first', ...header })
      .sign(key);
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((stopped) => this.server.close(stopped));
  }
}

/** The claims of a token that is fine. */
export function fine(): Claims {
  const now = Math.floor(Date.now() / 1000);
  return { sub: 'ana', iss: ISSUER, aud: AUDIENCE, iat: now, exp: now + 300, casus_role: 'curator' };
}
