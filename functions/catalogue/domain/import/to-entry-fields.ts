import { splitContentElements } from '@shared/catalogue/split-elements';
import type { EntryFields } from '@shared/contract/entry-fields';
import type { ImportedRow } from './imported-row';
import { stagesNamed } from './process-stages';

/** 读懂的一行 → 一条公开事项的各要素；公开内容拆成一个个要素。 */
export const toEntryFields = (section: EntryFields['section'], row: ImportedRow): EntryFields => ({
  section,
  serial: row.serial,
  category: row.category,
  item: row.item,
  contentEntry: row.contentEntry,
  extraLevels: [...row.extraLevels],
  contentElements: splitContentElements(row.content),
  legalBasis: row.legalBasis,
  timeLimit: row.timeLimit,
  responsibleBody: row.responsibleBody,
  channels: [...row.channels],
  audience: [...row.audience],
  disclosureModes: [...row.disclosureModes],
  levels: [...row.levels],
  format: row.format,
  oversightContact: row.oversightContact,
  processStages: stagesNamed(row.processStage),
  itemKind: row.itemKind,
});
