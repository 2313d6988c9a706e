const NAME = 'casus-key';

/** The key that this tab asks with. It is forgotten when the tab is closed. */
export function keyInUse(): string | undefined {
  return sessionStorage.getItem(NAME) ?? undefined;
}

/** Asks with this key from now on. */
export function keepKey(key: string): void {
  sessionStorage.setItem(NAME, key);
}
