/* eslint-disable @typescript-eslint/no-deprecated -- hono 预告要把这个适配器移到 @hono/aws-lambda，该包尚未发布 */
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { serveDocumentation } from './documentation';

const app = new Hono();
serveDocumentation(app);

/** 接口说明：/openapi.json 与 /docs；不连数据库。 */
export const handler = handle(app);
