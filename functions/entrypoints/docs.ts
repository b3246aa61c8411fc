import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { systemClock as clock } from '../platform/clock';
import { clientAddress, hashedAddress, trustedProxies } from '../platform/http/client-address';
import { lambdaHandler } from '../platform/http/lambda-adapter';
import { securityHeaders } from '../platform/http/security-headers';
import { serveDocumentation } from './documentation';

const app = new Hono();
app.use('*', securityHeaders(process.env['PUBLIC_ORIGIN']));
const isProxy = trustedProxies(process.env['TRUSTED_PROXIES'] ?? '');
const hashed = hashedAddress(randomBytes(32));
serveDocumentation(app, { clock, addressOf: (origin) => hashed(clientAddress(origin, isProxy)) });

/** 接口说明：/openapi.json 与 /docs；不连数据库。 */
export const handler = lambdaHandler(app);
