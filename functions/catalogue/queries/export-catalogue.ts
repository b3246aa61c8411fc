import type { exportCatalogue as endpoint } from '@shared/contract/catalogue-import';
import type { InputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { catalogueForms } from '@shared/vocabulary/catalogue-column';
import { catalogueSections } from '@shared/vocabulary/domain';
import { catalogueSheets } from '../domain/export/catalogue-sheets';
import type { ImportPorts } from '../ports.import';

/** 写好的文件。 */
export interface CatalogueFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 公开的目录写成表格：一个领域或者全部，国家表样或者十三栏。 */
export const exportCatalogue = async (
  ports: ImportPorts,
  { region }: InputOf<typeof endpoint>['params'],
  { form, section, holderId }: InputOf<typeof endpoint>['query'],
): Promise<Result<CatalogueFile>> => {
  const regionName = await ports.regionName(region);
  if (regionName === null) return refused('notFound', '没有这个县');
  const [all, localNames] = await Promise.all([
    ports.publishedEntries(region, holderId ?? null),
    ports.localNames(region),
  ]);
  const entries = all.filter((entry) => section === undefined || entry.section === section);
  if (entries.length === 0) return refused('notFound', '这里还没有公开的目录');
  const sheets = catalogueSheets(entries, { regionName, localNames, form });
  const named =
    section === undefined ? '' : `-${localNames.get(section) ?? catalogueSections.labels[section]}`;
  return ok({
    bytes: await ports.writeSpreadsheet(sheets),
    mediaType: MEDIA_TYPE,
    fileName: `基层政务公开标准目录${named}（${catalogueForms.labels[form]}）.xlsx`,
  });
};
