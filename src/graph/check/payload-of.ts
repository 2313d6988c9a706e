import type { Payload } from '../decisions/decision.js';
import type { Value } from '../store.js';

/** What a decision is kept as, or null where it can't be read. */
export function payloadOf(json: Value | undefined): Payload | null {
  try {
    const payload = JSON.parse(json as string) as unknown;
    return isPayload(payload) ? payload : null;
  } catch {
    return null;
  }
}

function isPayload(payload: unknown): payload is Payload {
  if (typeof payload !== 'object' || payload === null) return false;
  const { identities = [], articleIds = [], name = '', actorKind = '', reading = {} } = payload as Payload;
  return (
    isList(identities, (member) => typeof (member as { id?: unknown } | null)?.id === 'string') &&
    isList(articleIds, (id) => typeof id === 'string') &&
    typeof name === 'string' &&
    typeof actorKind === 'string' &&
    typeof reading === 'object'
  );
}

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
