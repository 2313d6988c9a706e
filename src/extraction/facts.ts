import type { Stage } from './stage.js';

export const facts: Stage = { name: 'facts', needs: ['entities'], adds: ['facts'], run: (document) => document };
