/* eslint-disable @typescript-eslint/no-deprecated -- hono 预告要把这个适配器移到 @hono/aws-lambda，该包尚未发布 */
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import type { Route } from '../platform/http/route';
import { lambdaPlatform } from './lambda-platform';
import { httpApp } from './wire/http-app';
import type { Platform } from './wire/platform';

/**
 * 由一组路由建 Lambda 的 HTTP 处理函数（API Gateway HTTP API）。
 * @param routesOf 由底座得到路由
 */
export const lambdaHttp = (routesOf: (platform: Platform) => readonly Route[]) => {
  let handler: ReturnType<typeof handle> | undefined;
  return (event: LambdaEvent, context: LambdaContext) => {
    handler ??= handle(httpApp(lambdaPlatform(), routesOf(lambdaPlatform())));
    return handler(event, context);
  };
};
