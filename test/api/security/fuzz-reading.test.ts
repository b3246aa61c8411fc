import { fuzzSuite } from '../../support/security/fuzz-suite';

fuzzSuite('读取的接口', ({ method }) => method === 'GET');
