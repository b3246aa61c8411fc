import { lambdaHandler } from '../platform/http/lambda-adapter';
import type { Route } from '../platform/http/route';
import { lambdaPlatform } from './lambda-platform';
import { httpApp } from './wire/http-app';
import type { Platform } from './wire/platform';

/**
 * 由一组路由建 Lambda 的 HTTP 处理函数（API Gateway HTTP API）。
 * @param routesOf 由底座得到路由
 */
export const lambdaHttp = (routesOf: (platform: Platform) => readonly Route[]) => {
  let handler: ReturnType<typeof lambdaHandler> | undefined;
  return (...call: Parameters<ReturnType<typeof lambdaHandler>>) => {
    handler ??= lambdaHandler(httpApp(lambdaPlatform(), routesOf(lambdaPlatform())));
    return handler(...call);
  };
};
