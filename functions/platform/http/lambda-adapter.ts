import type { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** 把一个应用接到 API Gateway 的 HTTP API 上。 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- hono 预告要把这个适配器移到 @hono/aws-lambda，该包尚未发布
export const lambdaHandler = (app: Hono) => handle(app);
