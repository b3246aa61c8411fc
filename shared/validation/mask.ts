const keepEnds = (text: string, head: number, tail: number): string => {
  const compact = text.replace(/[\s-]/g, '');
  const hidden = compact.length - head - tail;
  if (hidden <= 0) return '*'.repeat(compact.length);
  return `${compact.slice(0, head)}${'*'.repeat(hidden)}${compact.slice(compact.length - tail)}`;
};

/** 身份证号码：留前六位、后四位。 */
export const maskCitizenId = (number: string): string => keepEnds(number, 6, 4);

/** 手机号码：留前三位、后四位。 */
export const maskPhone = (phone: string): string => keepEnds(phone, 3, 4);

/** 银行卡号：留前六位、后四位。 */
export const maskBankCard = (card: string): string => keepEnds(card, 6, 4);

const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 ' +
    '公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 呼延 子车 颛孙 轩辕 淳于 东郭 ' +
    '西门 第五 百里 拓跋 夹谷 宰父 谷梁 段干 南门 呼延 羊舌 微生 左丘'
  ).split(' '),
);

/** 姓名：留姓，其余一律写作一个“*”，不透露名字有几个字；复姓留两个字。 */
export const maskName = (name: string): string => {
  const characters = [...name.trim()];
  if (characters.length === 0) return '';
  const firstTwo = characters.slice(0, 2).join('');
  const isCompound = characters.length > 2 && COMPOUND_SURNAMES.has(firstTwo);
  return `${isCompound ? firstTwo : (characters[0] ?? '')}*`;
};

/** 电子邮件：留第一个字符和域名。 */
export const maskEmail = (email: string): string => {
  const text = email.trim();
  const at = text.lastIndexOf('@');
  if (at <= 0) return '*'.repeat(text.length);
  return `${text.slice(0, 1)}***${text.slice(at)}`;
};

const PLACE_LEVELS = [
  /^.*?(?:村民委员会|居民委员会|村委会|居委会|社区|嘎查|村)(?![镇乡街区县市])/u,
  /^.*?(?:街道办事处|街道|[镇乡](?![市县区])|苏木)/u,
  /^.*?(?:[^小园社片]区|县|旗)/u,
  /^.*?市/u,
];

/** 住址：留到村（社区）；没有村名时留到乡镇，再没有时留到县、市；都没有就全部隐去。 */
export const maskAddress = (address: string): string => {
  const text = address.trim();
  const kept = PLACE_LEVELS.map((level) => level.exec(text)?.[0]).find(
    (match) => match !== undefined,
  );
  if (kept === text) return text;
  return `${kept ?? ''}***`;
};
