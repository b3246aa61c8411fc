import type { ExportedData } from '../ports.residents';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${String(mark.charCodeAt(0))};`);

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  if (typeof value === 'boolean') return value ? '是' : '否';
  return Array.isArray(value) ? value.map(cell).join('<br>') : escape(JSON.stringify(value));
};

const section = ({ title, rows }: ExportedData): string => {
  const tables = rows.map((row) => {
    const lines = Object.entries(row).map(
      ([name, value]) => `<tr><th>${escape(name)}</th><td>${cell(value)}</td></tr>`,
    );
    return `<table>${lines.join('')}</table>`;
  });
  return `<h2>${escape(title)}</h2>${tables.join('') || '<p>没有。</p>'}`;
};

const STYLE =
  'body{font:16px/1.7 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%;margin:0 0 1em}th,td{border:1px solid #999;padding:.4em .6em;text-align:left;vertical-align:top;white-space:pre-wrap}th{width:9em;background:#f4f4f0}';

/** 给人读的一份：一张网页，不引用外面的任何东西。 */
export const readable = (sections: readonly ExportedData[], at: Date): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>我的信息</title><style>${STYLE}</style></head><body><h1>我的信息</h1><p>生成于${escape(at.toISOString())}。里面有您的个人信息，请妥善保管。</p>${sections.map(section).join('')}</body></html>`;
