import { notify } from '../app/notice.js';
import { keyInUse } from '../api/key.js';

/** Gives a file to whoever sits there. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** Saves what an address of the API answers, under the name that it gives it. */
export async function saveFrom(address: string): Promise<void> {
  const key = keyInUse();
  const response = await fetch(address, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });
  if (!response.ok) {
    notify(`The export was refused: ${await response.text()}`);
    return;
  }
  const [, name = 'casus'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  save(name, await response.blob());
}
