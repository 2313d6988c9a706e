/** Requests that would cost a server dear; each number gives another text. */
export const ATTACKS: readonly { readonly name: string; readonly body: (salt: number) => string }[];
