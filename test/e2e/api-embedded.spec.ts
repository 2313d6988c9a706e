import { apiContract } from './api.contract.js';
import { dataFolder } from './casus.js';

describe('the API on the embedded store', () => {
  apiContract(() => Promise.resolve({ CASUS_DATA: dataFolder() }));
});
