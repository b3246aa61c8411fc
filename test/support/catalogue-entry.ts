import { entryFieldsSchema, type EntryFields } from '@shared/contract/entry-fields';

/** 一条要素齐全的条目。 */
export const fullEntry = (overrides: Partial<EntryFields> = {}): EntryFields =>
  entryFieldsSchema.parse({
    section: 'department-information',
    category: '机构信息',
    item: '机构职能',
    contentElements: ['机构设置', '办公地址'],
    legalBasis: '《政府信息公开条例》第二十条',
    timeLimit: '信息形成或变更之日起20个工作日内',
    responsibleBody: '区民政局',
    channels: ['政府网站'],
    audience: ['全社会'],
    disclosureModes: ['主动'],
    levels: ['县级'],
    format: '文本',
    oversightContact: '监督电话',
    ...overrides,
  });
