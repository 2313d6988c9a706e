import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { IsIn, IsISO8601, Length, Matches, ValidateIf } from 'class-validator';
import { MAX_NAME_LENGTH } from './names.js';
import { ROLES, type Role } from './roles.js';

/** Bytes of a secret: 256 bits of chance. */
const SECRET_BYTES = 32;

const ID_BYTES = 6;

/** Checked where it holds something; what is missing altogether is a fault. */
const IfNotNull = (): PropertyDecorator => ValidateIf((_, value) => value !== null);

/** A key as it is kept: all but the secret, of which there is only a digest. Times are ISO 8601 in UTC. */
export class ApiKey {
  @Matches(/^[0-9a-f]{12}$/, { message: '$property must be 12 hexadecimal digits' })
  readonly id!: string;

  @Length(1, MAX_NAME_LENGTH)
  readonly name!: string;

  @IsIn(ROLES)
  readonly role!: Role;

  @Matches(/^[0-9a-f]{64}$/, { message: '$property must be 64 hexadecimal digits' })
  readonly digest!: string;

  @IsISO8601({ strict: true })
  readonly made!: string;

  @IfNotNull()
  @IsISO8601({ strict: true })
  readonly expires!: string | null;

  @IfNotNull()
  @IsISO8601({ strict: true })
  readonly revoked!: string | null;
}

/**
 * Makes a key.
 *
 * @returns what is kept of it, and its text, which can't be told again
 */
export function newApiKey(asked: Pick<ApiKey, 'name' | 'role' | 'expires'>): { kept: ApiKey; text: string } {
  const id = randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const kept = { id, ...asked, digest: digestOf(secret), made: new Date().toISOString(), revoked: null };
  return { kept, text: `casus_${id}_${secret}` };
}

/** Id and secret of a text that looks like a key of ours; undefined where it doesn't. */
export function partsOf(text: string): { id: string; secret: string } | undefined {
  const [, id, secret] = /^casus_([0-9a-f]{12})_([\w-]{43})$/.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** Whether a secret is that of a key; takes as long for a wrong one. */
export function isSecretOf(secret: string, { digest }: ApiKey): boolean {
  return timingSafeEqual(Buffer.from(digestOf(secret)), Buffer.from(digest));
}

/** What keeps a key from being taken at a moment; undefined where nothing does. */
export function faultOf({ revoked, expires }: ApiKey, now: Date): 'revoked' | 'expired' | undefined {
  if (revoked !== null) return 'revoked';
  return expires !== null && new Date(expires) <= now ? 'expired' : undefined;
}

/**
 * A quick digest, without salt: nobody finds 256 bits of chance by trying, so that a slow one would only cost time.
 *
 * @see NIST SP 800-63B, section 5.1.2.2: secrets of 112 bits or more are hashed once; salt and key derivation are for less
 */
function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
