import { NamedDocument } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';

/** The name of whatever has an id. */
export function useName(id: string): string {
  const { data, isError } = useAnswer(NamedDocument, { id });
  const { node } = data ?? {};
  if (node !== undefined && node !== null && 'name' in node) return node.name;
  if (node !== undefined && node !== null && 'title' in node) return node.title ?? 'Untitled article';
  return isError ? 'nobody known' : '…';
}

export function NameOf({ id }: { readonly id: string }) {
  return <>{useName(id)}</>;
}
