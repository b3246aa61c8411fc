import type { Hono } from 'hono';
import { documentationPage, type PageDocument } from '../platform/http/documentation-page';
import { endpointGroups } from '../platform/http/endpoint-groups';
import { openApiDocument } from '../platform/http/openapi';
import { pageHeaders } from '../platform/http/page-headers';

const headersFor = (contentType: string): Record<string, string> => ({
  ...pageHeaders,
  'content-type': contentType,
  'cache-control': 'public, max-age=300',
});

/** 提供 /openapi.json 与中文接口说明 /docs；第一次有人看时才生成。 */
export const serveDocumentation = (app: Hono): void => {
  let made: { readonly json: string; readonly page: string } | undefined;
  const make = () => {
    const document = openApiDocument(endpointGroups);
    const page = documentationPage(document as unknown as PageDocument, endpointGroups);
    return (made ??= { json: JSON.stringify(document), page });
  };
  app.get(
    '/openapi.json',
    () =>
      new Response((made ?? make()).json, {
        headers: headersFor('application/json; charset=utf-8'),
      }),
  );
  app.get(
    '/docs',
    () => new Response((made ?? make()).page, { headers: headersFor('text/html; charset=utf-8') }),
  );
};
