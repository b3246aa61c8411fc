import type { Match } from '../personal-data-detector';
import { isFullName, isNameInText, NAME_PATTERN } from './person-names';
import { tableRows, type Cell, type TableRow } from './tables';

/** 领钱、受助的人的一列；经手人、证明人、联系人不算。 */
export const PERSON_HEADER =
  /^(?!.*(?:经手|证明|审核|负责|联系|经办|监督|评议|调查|照料|介绍))(?:.*姓名|户主.*|申请人|.*对象|享受人|受助人|残疾人|老人|学生.*|儿童.*|幼儿.*|孩子|村民|居民|持卡人|收款人|农户|家长|监护人)$/;

/** 这一列写的就是困难的缘由：有内容就算。 */
const CAUSE_HEADER =
  /致[贫困]|返贫|困难(?:原因|情况|缘由|事由)|贫困原因|病种|病情|疾病|患病|残疾|伤残|健康|身体状况|婚姻|救助(?:事由|原因)|(?:申请|享受|纳入)(?:原因|理由|事由)/;

/** 救助、补贴的名目可以公开。 */
const AID_HEADER =
  /补贴|补助|项目|标准|待遇|档次|供养方式|(?:救助|保障)(?:类别|类型|方式)|金额|经手|证明/;

const NOTHING = /^(?:无|正常|健康|良好|较好|一般|未填|不详|[—\-/／＊*…\s]*|（?不公开）?)$/;

/** 说到病、残、婚姻、孤寡的词。 */
const ILLNESS =
  '因病|因残|残疾|伤残|失能|智障|智力障碍|精神[病分障]|精神.{0,2}级|精神残|抑郁|癫痫|痴呆|(?:肝|肺|胃|肠|食[管道]|乳腺|宫颈|甲状腺|前列腺|胰腺|膀胱|鼻咽|骨|皮肤)?癌|肿瘤|白血病|尿毒症|透析|脑梗|脑瘫|脑出血|中风|偏瘫|瘫痪|截瘫|心脏病|糖尿病|高血压|肝炎|肝硬化|肺结核|艾滋|慢性病|重病|大病|重大疾病|重疾|患病|患有|疾病|离异|离婚|丧偶|单亲|孤儿|弃婴|服刑|吸毒|戒毒|家暴|年老体弱|无劳动能力|丧失劳动|失明|聋哑|失独|唐氏|烧伤|截肢|致残|长期服药|生活不能自理';
const HAS_ILLNESS = new RegExp(ILLNESS);

/** 工作表里一格的缘由太长的是说明，不是某个人的情况。 */
const LONGEST = 40;

const isCause = (header: string, text: string): boolean => {
  if (text === '' || text.length > LONGEST || NOTHING.test(text)) return false;
  if (AID_HEADER.test(header) && !/残疾(?:类别|等级|类型)|病/.test(header)) return false;
  if (CAUSE_HEADER.test(header)) return !isFullName(text) && !/^[\d.,]+$/.test(text);
  return HAS_ILLNESS.test(text) && !/补贴|补助|津贴|慰问|救助金/.test(text);
};

/** 这一行的人：抬头是受助人的一列里的全名；没有抬头的，第一个全名。 */
export const personIn = ({ header, cells }: TableRow): Cell | undefined =>
  header.length === 0
    ? cells.find(({ text }) => isNameInText(text))
    : cells.find(
        ({ text }, column) => PERSON_HEADER.test(header[column] ?? '') && isFullName(text),
      );

const inTables = (text: string): Match[] =>
  tableRows(text).flatMap((row) => {
    const person = personIn(row);
    if (!person) return [];
    return row.cells
      .filter((cell, column) => cell !== person && isCause(row.header[column] ?? '', cell.text))
      .map(({ start, end }) => ({ kind: 'hardshipCause' as const, start, end, masked: '＊＊＊' }));
  });

const WHO =
  '(?:^|[\\n\\s，。；：、|（(“]|村民|居民|户主|申请人|贫困户|低保户|五保户|特困人员|老人|残疾人|其[子女妻夫]|儿子|女儿|丈夫|妻子)';
const LINK =
  '(?:同志|老人|一家|家庭|家|户|本人|夫妇)?(?:[（(](?:户主|本人|申请人|男|女)[）)])?[（(，,：: ]{0,2}(?:[男女][，,]?)?(?:\\d{1,3}岁[，,]?)?(?:现)?';
/** 名字后面紧接着说他的病、残、婚姻的一段，到标点为止。 */
const IN_TEXT = new RegExp(
  `${WHO}(${NAME_PATTERN})(${LINK})((?:(?:因|车祸|意外|工伤|事故|患|系|为|属|身患|常年|长期|目前|多年|肢体|视力|听力|言语|智力|重度|一级|二级|丈夫|妻子|父亲|母亲|儿子)[^，。；、）)|\\n]{0,12})?(?:${ILLNESS})[^，。；、）)|\\n]{0,12})`,
  'gd',
);

const inText = (text: string): Match[] =>
  [...text.matchAll(IN_TEXT)].flatMap((found) => {
    const [start, end] = found.indices?.[3] ?? [0, 0];
    const name = found[1] ?? '';
    return start < end && isNameInText(name)
      ? [{ kind: 'hardshipCause' as const, start, end, masked: '＊＊＊' }]
      : [];
  });

/**
 * 全名旁边写着困难缘由（病、残、婚姻、孤寡……）的，隐去缘由，名单照样可以公开。
 * 依据：《2018年政务公开工作要点》关于公示应当去标识化的要求（规则 H-13）。
 */
export const hardshipCauses = (text: string): Match[] => [...inTables(text), ...inText(text)];
