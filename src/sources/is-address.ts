/** Whether a name is that of something to be fetched by http or https. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}
