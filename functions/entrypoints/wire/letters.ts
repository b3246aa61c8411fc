import type { StoreNeeds } from '../../applications/store.postgres';
import { ok } from '@shared/result';
import { letterKinds } from '@shared/vocabulary/letter-kind';

/** 文书的写法与文号。 */
export const letterNeeds: Pick<
  StoreNeeds,
  'composeLetter' | 'isNumbered' | 'formatDocumentNumber'
> = {
  composeLetter: async (_sql, _regionId, draft) =>
    ok({
      document: {
        kind: draft.kind,
        redHead: draft.hasRedHead ? draft.agencyName : '',
        title: letterKinds.labels[draft.kind],
        documentNumber: draft.documentNumber,
        salutation: '{{recipientName}}：',
        paragraphs: Object.entries(draft.details).map(([key, value]) => ({
          style: 'body' as const,
          text: `${key}：${typeof value === 'string' ? value : JSON.stringify(value)}`,
        })),
        attachments: [],
        agency: draft.agencyName,
        dateText: draft.issuedOn ?? '',
        footnote: '',
      },
      risks: [],
    }),
  isNumbered: (kind) => !['approvalSlip', 'deliveryReceipt', 'transferList'].includes(kind),
  formatDocumentNumber: ({ documentNumberPattern, documentCode }, { year, serial }) =>
    documentNumberPattern
      .replace('{code}', documentCode)
      .replace('{year}', String(year))
      .replace('{serial}', String(serial))
      .replace('{suffix}', ''),
};
