import { ValidateBy } from 'class-validator';

/** A setting that holds origins as browsers send them, with commas between: `https://a.example,http://localhost:3000`. */
export function AreOrigins(): PropertyDecorator {
  return ValidateBy({
    name: 'areOrigins',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && value.split(',').every(isOrigin),
      defaultMessage: () =>
        'CASUS_CORS_ORIGINS must be exact origins with commas between, such as https://a.example, without a path',
    },
  });
}

/** Neither a star nor `null`, which any page can bring about. */
function isOrigin(text: string): boolean {
  return /^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
