import Builder from 'fast-xml-builder';

/** What stands in an element: attributes by `@name`, text by `#text`, elements by their names. Null is left out. */
export interface XmlContent {
  readonly [name: string]: string | number | boolean | null | XmlContent | readonly XmlContent[];
}

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** One element as text, escaped. What XML can't hold, such as most control characters, becomes U+FFFD. */
export function element(name: string, content: XmlContent): string {
  return builder.build({ [name]: cleaned(content) });
}

/**
 * What is no character of XML 1.0, half a surrogate pair among it.
 *
 * @see W3C, "Extensible Markup Language (XML) 1.0", fifth edition, 2008, section 2.2
 */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function cleaned(content: XmlContent): Record<string, unknown> {
  const kept = Object.entries(content).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([name, value]) => [name, cleanedValue(value)]));
}

function cleanedValue(value: XmlContent[string]): unknown {
  if (typeof value === 'string') return value.replaceAll(NO_CHARACTER, '\u{FFFD}');
  if (Array.isArray(value)) return (value as readonly XmlContent[]).map(cleaned);
  return typeof value === 'object' && value !== null ? cleaned(value as XmlContent) : value;
}
