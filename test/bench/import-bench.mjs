// 导入目录：几千行的表格，从字节到看得见的预览，再到存成草稿；最后写出两种表样。
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { region } from './county.mjs';

/** @typedef {{ title: string, seconds: number, rows: number, bytes: number }} ImportRun */

const organisationId = 'bureau';

/** 只有一个县、一个部门的库。 @param {string} name @returns {import('./database.mjs').Wanted} */
export const importDatabase = (name) => ({
  name,
  title: '个导入目录的部门',
  total: 1,
  shaping: ['test/bench/import-bench.mjs'],
  bulky: [],
  fill: async (_, sql) => {
    await sql`insert into regions (region_id, name) values (${region}, '云州市明湖区')`;
    await sql`insert into organisations ${sql({
      ...{ region_id: region, organisation_id: organisationId, parent_id: null, position: 1 },
      ...{ name: '县民政局', kind: 'department', phone: '0359-5550101' },
    })}`;
  },
});

/** 国家表样的各条：渠道有方框，依据、内容都不短。 @param {number} total */
const entriesOf = (total) =>
  Array.from({ length: total }, (_, at) => ({
    section: 'social-assistance',
    serial: String(at + 1),
    category: `类别${Math.floor(at / 20)}`,
    item: `公开事项${at}`,
    contentEntry: '',
    extraLevels: [],
    contentElements: ['受理部门', '办理条件', '办理流程', '所需材料', '办理时限', '收费依据及标准'],
    legalBasis:
      '《中华人民共和国政府信息公开条例》\n《社会救助暂行办法》\n《关于全面推进政务公开工作的意见》',
    timeLimit: '自该信息形成或者变更之日起20个工作日内',
    responsibleBody: '县民政局',
    channels: ['政府网站', '两微一端', '政务服务中心', '社区/企事业单位/村公示栏(电子屏)'],
    audience: ['全社会'],
    disclosureModes: ['主动'],
    levels: ['县级', '乡级', '村级'],
    format: '文字',
    oversightContact: '0359-5550101',
    processStages: ['execution', 'outcome'],
    itemKind: '公共服务',
  }));

/** @param {string} url */
async function openPlatform(url) {
  const { buildPlatform } = await importFunctions('entrypoints/wire/platform.ts');
  const environment = {
    ...{ NODE_ENV: 'production', DATABASE_URL: url, DATABASE_CONNECTIONS: '2' },
    ...{ ATTACHMENTS_FOLDER: tmpdir(), VAULT_KEY: Buffer.alloc(32, 7).toString('base64') },
    SIGNING_KEY: Buffer.alloc(32, 8).toString('base64'),
  };
  return buildPlatform(environment, { logger: { info: () => undefined, error: () => undefined } });
}

/**
 * 写出、读回、存成草稿，逐步计时。
 * @param {import('./database.mjs').BenchDatabase} database @param {number} total
 * @returns {Promise<ImportRun[]>}
 */
export async function measureImport({ url }, total) {
  const { importPorts } = await importFunctions('entrypoints/wire/catalogue-files.ts');
  const { previewImport } = await importFunctions('catalogue/queries/preview-import.ts');
  const { commitImport } = await importFunctions('catalogue/commands/commit-import.ts');
  const { catalogueSheets } = await importFunctions('catalogue/domain/export/catalogue-sheets.ts');
  const platform = await openPlatform(url);
  const ports = importPorts(platform);
  const naming = { regionName: '明湖区', localNames: new Map(), form: 'national' };
  /** @type {ImportRun[]} */
  const runs = [];
  /** @param {string} title @param {() => any} work */
  const timed = async (title, work) => {
    const started = performance.now();
    const result = await work();
    const seconds = (performance.now() - started) / 1000;
    runs.push({ title, seconds, rows: total, bytes: result.bytes ?? 0 });
    return result.value;
  };
  try {
    const file = await timed('写出表格（国家表样）', async () => {
      const bytes = await ports.writeSpreadsheet(catalogueSheets(entriesOf(total), naming));
      return { value: { fileName: '目录.xlsx', bytes }, bytes: bytes.length };
    });
    const preview = await timed('读表格，给出预览', () => {
      const { value } = previewImport(ports, file);
      return { value, bytes: Buffer.byteLength(JSON.stringify(value)) };
    });
    const [sheet] = preview.sheets;
    if (sheet.rows.length !== total) throw new Error(`读出 ${sheet.rows.length} 行，应为 ${total}`);
    const rows = sheet.rows.map((/** @type {any} */ read) => ({
      ...read.understood,
      row: read.row,
    }));
    const staff = {
      ...{ regionId: region, accountId: randomUUID(), roles: ['caseOfficer'], organisationId },
    };
    const occasion = { at: platform.clock.now(), correlationId: randomUUID() };
    await timed('存成草稿版本', async () => {
      const parts = [{ section: 'social-assistance', rows }];
      const body = { title: '测量', parts, idempotencyKey: randomUUID() };
      const saved = await commitImport(ports, { staff, occasion }, body);
      if (!saved.ok) throw new Error(saved.refusal.message);
      return { value: saved.value, bytes: Buffer.byteLength(JSON.stringify(body)) };
    });
    return runs;
  } finally {
    await platform.database.close();
  }
}
