import { Hono } from 'hono';
import { lambdaHandler } from '../platform/http/lambda-adapter';
import { securityHeaders } from '../platform/http/security-headers';
import { serveDocumentation } from './documentation';

const app = new Hono();
app.use('*', securityHeaders(process.env['PUBLIC_ORIGIN']));
serveDocumentation(app);

/** 接口说明：/openapi.json 与 /docs；不连数据库。 */
export const handler = lambdaHandler(app);
