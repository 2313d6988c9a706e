interface Highlight {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** How much of a long sentence stands before the first word that was found. */
const BEFORE = 40;

/** A text with the words that were searched in it marked; a long one from shortly before the first of them. */
export function Highlighted({ highlight: { text, spans } }: { readonly highlight: Highlight }) {
  const from = text.length > 120 && (spans[0]?.start ?? 0) > BEFORE ? spans[0]!.start - BEFORE : 0;
  const pieces = spans.map(({ start, end }, at) => (
    <span key={start}>
      {text.slice(Math.max(from, spans[at - 1]?.end ?? 0), start)}
      <mark>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {from > 0 && '…'}
      {pieces}
      {text.slice(Math.max(from, spans.at(-1)?.end ?? 0))}
    </>
  );
}
