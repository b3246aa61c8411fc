import type { Hono } from 'hono';
import { documentationPage, type PageDocument } from '../platform/http/documentation-page';
import { endpointGroups } from '../platform/http/endpoint-groups';
import { openApiDocument } from '../platform/http/openapi';
import { pageGate, type PageGateNeeds } from '../platform/http/page-gate';
import { sendStatic } from '../platform/http/send-static';
import { fileOf } from '../platform/http/static-files';

const CACHING = 'public, max-age=300';

const make = () => {
  const document = openApiDocument(endpointGroups);
  const page = documentationPage(document as unknown as PageDocument, endpointGroups);
  return {
    json: fileOf('openapi.json', Buffer.from(JSON.stringify(document))),
    page: fileOf('docs.html', Buffer.from(page)),
  };
};

/** 提供 /openapi.json 与中文接口说明 /docs；第一次有人看时才生成、压缩，以后照用。@param gate 不给则不限次 */
export const serveDocumentation = (app: Hono, gate?: PageGateNeeds): void => {
  let made: ReturnType<typeof make> | undefined;
  if (gate) {
    const limit = pageGate(gate);
    app.use('/openapi.json', limit);
    app.use('/docs', limit);
  }
  app.get('/openapi.json', (c) => sendStatic(c, (made ??= make()).json, CACHING));
  app.get('/docs', (c) => sendStatic(c, (made ??= make()).page, CACHING));
};
