import { fuzzSuite } from '../../support/security/fuzz-suite';

fuzzSuite('办事的接口', ({ method }) => method !== 'GET');
