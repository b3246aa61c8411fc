import { letterText } from '@shared/contract/letter-document';
import { REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import {
  detail,
  missingArticle,
  missingClassification,
  missingReason,
  missingSearch,
  replyKindOf,
  type Check,
} from './reply-risks';

const WITH_REMEDIES: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'replyLetter',
  'abandonmentLetter',
  'overrideLetter',
  'supplementaryReplyLetter',
  'correctionLetter',
]);

const missingRemedy: Check = (subject) => {
  if (!WITH_REMEDIES.has(subject.draft.kind)) return undefined;
  const text = letterText(subject.document);
  if (text.includes('行政复议') && /诉讼|起诉/.test(text)) return undefined;
  return {
    rule: '缺救济途径',
    found: '没有写明行政复议、行政诉讼的途径和期限',
    why: '没有告知复议的权利、机关和期限的，申请复议的期限延长到一年',
    mend: '写明向哪个机关申请行政复议、向哪个法院起诉和各自的期限',
  };
};

const unnamedCourt: Check = (subject) => {
  if (!WITH_REMEDIES.has(subject.draft.kind)) return undefined;
  if (!/向(?:有管辖权的)?人民法院/.test(letterText(subject.document))) return undefined;
  return {
    rule: '没有写明法院',
    found: '有管辖权的人民法院',
    why: '救济途径应当写明复议机关和法院的名称',
    mend: '请公开办在“约定与设置”里填写有管辖权的人民法院',
  };
};

/** 写到的复议机关，如“向云州市明湖区人民政府申请行政复议”。 */
const BODY = /向([^，。；、（）\s]{2,40}?)申请行政复议/g;

const wrongBody: Check = (subject) => {
  const correct = detail(subject, 'reviewBody');
  if (correct === '') return undefined;
  const wrong = [...letterText(subject.document).matchAll(BODY)]
    .map((match) => match[1] ?? '')
    .find((body) => body !== correct);
  return wrong === undefined
    ? undefined
    : {
        rule: '复议机关不对',
        found: wrong,
        why: '县级部门、乡镇、街道的复议机关是县（区）人民政府，垂直领导的是上一级主管部门',
        mend: `改为${correct}`,
      };
};

const bothRoutes: Check = (subject) => {
  const kind = replyKindOf(subject);
  if (kind === undefined || REPLY_LAW[kind].remedy !== 'reviewFirst') return undefined;
  const text = letterText(subject.document);
  const isFree = /(?:也可以|或者|可以)[^。；]{0,40}直接[^。；]{0,40}(?:提起行政诉讼|起诉)/.exec(
    text,
  );
  const isFirst = /(?:应当|须|必须)先[^。；]{0,10}(?:申请)?行政复议/.test(text);
  if (!isFree && isFirst) return undefined;
  return {
    rule: '复议前置',
    found: isFree?.[0] ?? '没有写明应当先申请行政复议',
    why: '不予公开的，自2024年1月1日起应当先申请行政复议，对复议决定不服再起诉；写成任选会误导申请人',
    mend: '只写“应当先申请行政复议；对复议决定仍不服的，十五日内起诉”',
  };
};

/** 法律上的缺陷。依据：《条例》第三十六条，《行政复议法》第二十条、第二十三条、第二十四条。 */
export const LEGAL_RISKS: readonly Check[] = [
  missingRemedy,
  unnamedCourt,
  wrongBody,
  bothRoutes,
  missingReason,
  missingArticle,
  missingClassification,
  missingSearch,
];
