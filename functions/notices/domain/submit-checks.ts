import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { NoticeCheck } from '@shared/contract/notice-parts';
import type { NoticeTrack } from '@shared/vocabulary/notice';
import { processStages } from '@shared/vocabulary/notice';
import { attributeChecks } from './attribute-checks';
import { interpretationChecks } from './interpretation';
import { stagePrompts } from '@shared/vocabulary/stage-prompts';

/** 提交前要看的事实。 */
export interface CheckedNotice {
  readonly track: NoticeTrack;
  readonly fields: Omit<NoticeFields, 'attachmentIds'>;
  readonly entry: Pick<CatalogueEntry, 'contentElements'> | null;
}

const CATALOGUE_BASIS = '《条例》第十二条；国办发〔2019〕54号';
const FINANCE_BASIS = '农经发〔2011〕13号；《村民委员会组织法》关于村务公开的规定';
const CLARIFY_BASIS = '《条例》第六条';

const block = (field: string, message: string, legalBasis: string): NoticeCheck => ({
  level: 'block',
  field,
  message,
  legalBasis,
});
const warn = (field: string, message: string, legalBasis: string): NoticeCheck => ({
  level: 'warn',
  field,
  message,
  legalBasis,
});

const catalogueChecks = ({ fields, track, entry }: CheckedNotice): NoticeCheck[] => {
  const filled = new Set(
    fields.contentElements.filter(({ value }) => value !== '').map(({ name }) => name),
  );
  const missing = (entry?.contentElements ?? []).filter((name) => !filled.has(name));
  const isPublic = track === 'village' || fields.attribute === 'proactive';
  if (fields.entryId === null && isPublic)
    return [
      (track === 'village' ? warn : block)(
        'entryId',
        '请选定所依据的目录事项，公开信息都归在目录里',
        CATALOGUE_BASIS,
      ),
    ];
  return missing.length === 0
    ? []
    : [
        warn(
          'contentElements',
          `目录要求的要素还没有填：${missing.join('、')}；正文里写到的可以不填`,
          CATALOGUE_BASIS,
        ),
      ];
};

const stageChecks = ({ fields, track }: CheckedNotice): NoticeCheck[] => {
  if (track === 'village') return [];
  const prompts = stagePrompts[fields.processStage];
  const written =
    fields.bodyMarkdown + fields.contentElements.map(({ name, value }) => name + value).join();
  const missing = prompts.filter(({ name }) => !written.includes(name));
  const label = processStages.labels[fields.processStage];
  return missing.length === 0 || missing.length < prompts.length / 2
    ? []
    : [
        warn(
          'bodyMarkdown',
          `「${label}」一般要写到${missing.map(({ name }) => name).join('、')}，请核对有没有漏写`,
          CATALOGUE_BASIS,
        ),
      ];
};

const kindChecks = ({ fields }: CheckedNotice): NoticeCheck[] => {
  if (fields.affairsKind === 'finance' && fields.finance === null)
    return [
      (fields.obligationId === null ? warn : block)(
        'finance',
        '财务公开请填收支概要：期初、收入、支出、期末结余',
        FINANCE_BASIS,
      ),
    ];
  if (fields.kind === 'clarification' && fields.clarification === null)
    return [
      block('clarification', '澄清信息请写明原来的说法、正确的说法、来源和时间', CLARIFY_BASIS),
    ];
  if (fields.kind === 'policyDocument' && fields.documentNumber === '')
    return [warn('documentNumber', '政策文件一般有文号，请核对', CATALOGUE_BASIS)];
  return [];
};

/**
 * 提交前的检查：公开属性和理由、目录事项、要素、各过程应写的内容、澄清。个人信息、解读、收支另查。
 * 依据：国办发〔2016〕80号；《条例》第六条、第十二条至第十六条。
 */
export const submitChecks = (notice: CheckedNotice): NoticeCheck[] => [
  ...(notice.track === 'department' ? attributeChecks(notice.fields) : []),
  ...catalogueChecks(notice),
  ...stageChecks(notice),
  ...kindChecks(notice),
  ...(notice.track === 'department' ? interpretationChecks(notice.fields) : []),
];
