import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What browsers may do with our pages: load scripts, styles and data from here, and nothing from elsewhere. The editor of
 * GraphiQL writes styles of its own, so that styles within the page are let in; scripts are not.
 */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Casus speaks HTTP; whoever puts HTTPS in front of it sets this there.
  strictTransportSecurity: false,
};
