import { Notification } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';

const SHOWN_MS = 6_000;
let notice = '';
const listeners = new Set<() => void>();

/** Says something in a corner of the page, for a while. */
export function notify(text: string): void {
  notice = text;
  for (const listener of listeners) listener();
}

export function Notice() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notice,
  );
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => {
      notify('');
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <div className="notice" role="status">
      {text !== '' && (
        <Notification
          onClose={() => {
            notify('');
          }}
          withBorder
        >
          {text}
        </Notification>
      )}
    </div>
  );
}
