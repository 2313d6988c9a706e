import { createTheme } from '@mantine/core';

/** Inter comes with the explorer (Rasmus Andersson, OFL 1.1), so that pages look alike on every machine. */
export const FONT = '"Inter Variable", system-ui, sans-serif';

/** Calm and dense: small type, little rounding, one accent. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '600' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
});
