import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import type { TokenSettings } from '../config/config.js';
import type { Caller } from './caller.js';
import { AccessUnknown, TokenRefused, TokenWithoutRole } from './errors.js';
import { faultOfName } from './names.js';
import { highestRole, ROLES } from './roles.js';

/** Signatures by a key pair only: with a shared secret, or none, whoever reads the public keys could sign. RFC 8725, 3.1. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** How far clocks may differ. Chosen: what machines that set their clocks by the network stay well within. */
const CLOCK_TOLERANCE_S = 30;

/** Longest that the sign-in's keys are waited for. Chosen: as long as a person does. */
const KEYS_TIMEOUT_MS = 5_000;

/** Checks the tokens (JWT) of a sign-in that publishes its keys as a JWK set. The library is loaded with the first token. */
export class TokenCheck {
  private library: Promise<typeof import('jose')> | undefined;
  private keys: JWTVerifyGetKey | undefined;

  constructor(private readonly settings: TokenSettings) {}

  /**
   * Who a token says that the caller is.
   *
   * @throws TokenRefused where it isn't one of this sign-in for this audience and time, TokenWithoutRole, AccessUnknown
   */
  async callerOf(token: string): Promise<Caller> {
    const payload = await this.payloadOf(token);
    const { roleClaim } = this.settings;
    const role = highestRole([Object.hasOwn(payload, roleClaim) ? payload[roleClaim] : []].flat());
    if (role === undefined) throw new TokenWithoutRole(roleClaim, ROLES);
    return { id: payload.sub, name: payload.sub, role };
  }

  private async payloadOf(token: string): Promise<JWTPayload & { sub: string }> {
    this.library ??= import('jose');
    const jose = await this.library;
    this.keys ??= availableKeys(jose, this.settings.jwksUrl);
    const { issuer, audience } = this.settings;
    const rules = { algorithms: ALGORITHMS, issuer, audience, clockTolerance: CLOCK_TOLERANCE_S };
    try {
      const { payload } = await jose.jwtVerify(token, this.keys, { ...rules, requiredClaims: ['exp', 'sub'] });
      return { ...payload, sub: checkedName(payload.sub) };
    } catch (error) {
      throw error instanceof jose.errors.JOSEError ? refused(jose, error) : error;
    }
  }
}

/** The keys at an address, kept for a while; that they can't be had is told apart from that a token is no good. */
function availableKeys(jose: typeof import('jose'), url: string): JWTVerifyGetKey {
  const { JWKSNoMatchingKey, JWKSMultipleMatchingKeys } = jose.errors;
  const keys = jose.createRemoteJWKSet(new URL(url), { timeoutDuration: KEYS_TIMEOUT_MS });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof JWKSNoMatchingKey || error instanceof JWKSMultipleMatchingKeys) throw error;
      const remedy = 'Try again later; who runs Casus looks whether CASUS_JWKS_URL answers.';
      throw new AccessUnknown('TOKEN_KEYS_UNAVAILABLE', 'The keys of the sign-in', remedy, error);
    }
  };
}

/** What is wrong with a token, in words. */
function refused({ errors }: typeof import('jose'), error: Error): TokenRefused {
  if (error instanceof errors.JWTExpired) return new TokenRefused('has expired', { isExpired: true, cause: error });
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason } = error;
    const fault = reason === 'missing' ? undefined : CLAIM_FAULTS[claim];
    return new TokenRefused(fault ?? `has no ${claim} that it needs`, { cause: error });
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return new TokenRefused('is not signed by a key pair', { cause: error });
  return new TokenRefused('is not signed by a key of the sign-in', { cause: error });
}

const CLAIM_FAULTS: Readonly<Record<string, string>> = {
  iss: 'is of another sign-in (iss)',
  aud: 'is not for Casus (aud)',
  nbf: 'is not valid yet (nbf)',
};

function checkedName(subject: unknown): string {
  if (typeof subject !== 'string') throw new TokenRefused('has a subject (sub) that is no text');
  const fault = faultOfName(subject);
  if (fault !== undefined) throw new TokenRefused(`has a subject (sub) that ${fault}`);
  return subject;
}
