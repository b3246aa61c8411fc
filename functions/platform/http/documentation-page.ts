import { REFUSALS } from '@shared/contract/problem';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { audienceLabel, openApiPath, refusalsOf, type EndpointGroup } from './openapi';
import { fieldRows, type FieldRow, type JsonSchema } from './schema-rows';
import { documentationStyle } from './documentation-style';

interface Operation {
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly description?: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: JsonSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: JsonSchema }>> }>
  >;
}

/** 页面用到的 OpenAPI 文档部分。 */
export interface PageDocument {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);

/** 必有与可无的说法：入参与应答不同。 */
const ASKED = ['必填', '可省略'] as const;
const ANSWERED = ['必有', '可能没有'] as const;

const table = (
  caption: string,
  rows: readonly FieldRow[],
  [must, may]: readonly [string, string] = ASKED,
): string => {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ name, type, isRequired, description }) =>
      `<tr><th scope="row"><code>${escape(name)}</code></th><td>${escape(type)}</td>` +
      `<td>${isRequired ? must : may}</td><td>${escape(description)}</td></tr>`,
  );
  return (
    `<div class="table" role="region" tabindex="0" aria-label="${escape(caption)}"><table><caption>${escape(caption)}</caption>` +
    `<thead><tr><th scope="col">名称</th><th scope="col">类型</th><th scope="col">要求</th><th scope="col">说明</th></tr></thead>` +
    `<tbody>${lines.join('')}</tbody></table></div>`
  );
};

const parameterRows = (operation: Operation): FieldRow[] =>
  operation.parameters.map(({ name, required, description = '', schema }) => ({
    ...(fieldRows({ type: 'object', properties: { [name]: schema } })[0] as FieldRow),
    isRequired: required,
    description,
  }));

const contentOf = (
  content: Readonly<Record<string, { schema: JsonSchema }>> | undefined,
): [string, JsonSchema] => {
  const [found] = Object.entries(content ?? {});
  return found ? [found[0], found[1].schema] : ['', {}];
};

const refusalList = (endpoint: AnyEndpoint): string => {
  const items = refusalsOf(endpoint).map((code) => {
    const { status, title } = REFUSALS[code];
    return `<li><code>${status} ${code}</code> ${escape(title)}</li>`;
  });
  return `<p>可能的拒绝</p><ul class="refusals">${items.join('')}</ul>`;
};

const section = (endpoint: AnyEndpoint, operation: Operation): string => {
  const [bodyType, body] = contentOf(operation.requestBody?.content);
  const [answerType, answer] = contentOf(operation.responses['200']?.content);
  const answerRows = fieldRows(answer);
  return (
    `<article id="${endpoint.id}"><h3>${escape(endpoint.title)}</h3>` +
    `<p class="address"><span class="method ${endpoint.method.toLowerCase()}">${endpoint.method}</span> <code>${escape(openApiPath(endpoint))}</code></p>` +
    `<p>谁可以调用：${escape(audienceLabel(endpoint))}</p>` +
    table('地址与查询参数', parameterRows(operation)) +
    table(`请求体（${bodyType}）`, fieldRows(body)) +
    (answerRows.length > 0
      ? `<details><summary>应答（${escape(answerType)}）</summary>${table('应答字段', answerRows, ANSWERED)}</details>`
      : `<p>应答：${escape(answerType)}</p>`) +
    `${refusalList(endpoint)}</article>`
  );
};

const contents = (groups: readonly EndpointGroup[]): string =>
  groups
    .map(({ name, endpoints }) => {
      const links = endpoints.map(
        ({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`,
      );
      return `<section><h2>${escape(name)}</h2><ul>${links.join('')}</ul></section>`;
    })
    .join('');

/** 接口说明的网页：由同一份 OpenAPI 文档得出，不用脚本，不引用外部资源，手机上也能读。 */
export const documentationPage = (
  document: PageDocument,
  groups: readonly EndpointGroup[],
): string => {
  const articles = groups.map(({ name, endpoints }) => {
    const each = endpoints.map((endpoint) => {
      const operation = document.paths[openApiPath(endpoint)]?.[endpoint.method.toLowerCase()];
      return operation ? section(endpoint, operation) : '';
    });
    return `<section class="group"><h2>${escape(name)}</h2>${each.join('')}</section>`;
  });
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escape(document.info.title)}</title><style>${documentationStyle}</style></head><body>` +
    `<header><h1>${escape(document.info.title)}</h1><p>${escape(document.info.description)}</p>` +
    `<p><a href="/openapi.json">openapi.json（OpenAPI 3.1）</a></p></header>` +
    `<nav aria-label="全部接口">${contents(groups)}</nav><main>${articles.join('')}</main></body></html>`
  );
};
