/** The bytes of a file in Base64. */
export function base64Of(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      // "data:text/html;base64,..."
      const address = reader.result as string;
      done(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => {
      fail(new Error(`${file.name} can't be read: ${reader.error?.message ?? 'unknown'}`));
    };
    reader.readAsDataURL(file);
  });
}
