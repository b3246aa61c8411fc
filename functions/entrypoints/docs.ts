import { Hono } from 'hono';
import { lambdaHandler } from '../platform/http/lambda-adapter';
import { serveDocumentation } from './documentation';

const app = new Hono();
serveDocumentation(app);

/** 接口说明：/openapi.json 与 /docs；不连数据库。 */
export const handler = lambdaHandler(app);
