import { newKey } from '../world';
import type { Case } from './cases';

const region = 'minghu';

/** 改好的一条。 */
export const importedRow = (over: Record<string, unknown> = {}) => ({
  row: 3,
  serial: '1',
  category: '最低生活保障',
  item: '审核信息',
  content: '初审对象名单及相关材料\n低保对象名单及相关信息',
  legalBasis: '《社会救助暂行办法》',
  timeLimit: '自制作或者获取该信息之日起10个工作日内公开',
  responsibleBody: '县级人民政府民政部门',
  channels: ['政府网站'],
  audience: ['全社会'],
  disclosureModes: ['主动'],
  levels: ['县级', '乡级'],
  ...over,
});

/** 导入、导出目录的接口。 */
export const catalogueImportCases: Readonly<Record<string, Case>> = {
  commitCatalogueImport: () => ({
    params: { region },
    body: {
      title: '社会救助目录（报送稿）',
      parts: [{ section: 'social-assistance', rows: [importedRow()] }],
      idempotencyKey: newKey(),
    },
  }),
  exportCatalogue: () => ({ params: { region }, query: { section: 'social-assistance' } }),
};
