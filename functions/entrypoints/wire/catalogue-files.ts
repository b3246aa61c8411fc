import type { ImportPorts } from '../../catalogue/ports.import';
import { catalogueFileRoutesOf } from '../../catalogue/routes.files';
import { importStore } from '../../catalogue/store/imports';
import { regionName } from '../../organisations/store.postgres';
import type { Route } from '../../platform/http/route';
import { newId } from '../../platform/ids';
import { readSpreadsheet } from '../../platform/spreadsheet/read-spreadsheet';
import { writeXlsx } from '../../platform/spreadsheet/write-xlsx';
import { appendAudit } from './audit';
import type { Platform } from './platform';

/** 导入、导出目录要用的：读写表格、版本的存取。 */
export const importPorts = ({ database }: Platform): ImportPorts => ({
  ...importStore(database, appendAudit),
  readSpreadsheet,
  writeSpreadsheet: writeXlsx,
  newId,
  regionName: (regionId) => regionName(database, regionId),
});

/** 导入、导出目录的路由。 */
export const catalogueFileRoutes = (platform: Platform): Route[] =>
  catalogueFileRoutesOf(importPorts(platform));
