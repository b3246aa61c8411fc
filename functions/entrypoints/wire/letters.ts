import type { CountySettings } from '@shared/law/conventions';
import { LETTER_RULES, type LetterKind } from '@shared/vocabulary/letter-kind';
import { formatDocumentNumber } from '../../letters/domain/document-number';
import type { LetterDraft } from '../../letters/domain/facts';
import { writeLetter } from '../../letters/domain/write-letter';
import { routesOf } from '../../letters/routes';
import { loadTemplateEdits, templateStore } from '../../letters/store.postgres';
import type { Sql } from '../../platform/database/database';
import type { Route } from '../../platform/http/route';
import { appendAudit } from './audit';
import type { Platform } from './platform';

/** 文书的写法与文号，供办理行为发文时用。 */
export const letterNeeds = {
  /** 按本县的模板写一份文书；缺必备内容为拒绝。 */
  composeLetter: async (sql: Sql, regionId: string, draft: LetterDraft) =>
    writeLetter(draft, await loadTemplateEdits(sql, regionId, draft.kind)),
  isNumbered: (kind: LetterKind): boolean => LETTER_RULES[kind].isNumbered,
  formatDocumentNumber: (
    { documentNumberPattern, documentCode }: CountySettings,
    { kind, year, serial }: { kind: LetterKind; year: number; serial: number },
  ): string =>
    formatDocumentNumber(documentNumberPattern, {
      code: documentCode,
      year,
      serial,
      suffix: LETTER_RULES[kind].suffix,
    }),
};

/** 文书模板的路由。 */
export const letterRoutes = ({ database }: Platform): Route[] =>
  routesOf({ store: templateStore(database, appendAudit) });
