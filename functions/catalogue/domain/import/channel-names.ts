import { foldForComparing } from './plain-text';

/** 渠道和载体的规范写法：各领域标准指引所列十三种（土地征收另有一种），和各地目录里常见的。依据：国办发〔2019〕54号。 */
const NAMES = [
  '政府网站',
  '政府公报',
  '两微一端',
  '发布会/听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '入户/现场',
  '社区/企事业单位/村公示栏(电子屏)',
  '精准推送',
  '其他',
  '征地信息公开平台',
  '政务新媒体',
  '提供政务服务的场所',
  '图书馆',
  '国家档案馆',
  '档案馆',
  '政务公开栏',
  '政务发布会',
  '办税服务厅',
  '其他便于公众知晓的方式',
  '政务论坛',
  '投资项目在线审批监管平台',
  '镇公示栏',
  '村委会（社区）公示栏',
  '镇村公示公开栏',
  '政府服务中心',
  '招标投标公共服务平台',
  '咨询会',
  '座谈会',
  '财务公开栏',
  '管理部门网站',
  '法律服务网',
  '区政府门户网站',
  '新闻发布会',
  '政策吹风会',
  '广播',
  '电视',
  '报纸',
  '公示栏',
  '办事大厅',
  '便民服务窗口',
] as const;

const keyOf = (name: string): string => foldForComparing(name).replace(/[/、,，·\\|“”"'‘’]/g, '');

const byKey = new Map<string, string>(NAMES.map((name) => [keyOf(name), name]));

/** 规范写法；不在表上时为 undefined。 */
export const knownChannel = (name: string): string | undefined => byKey.get(keyOf(name));

/** 这段文字是不是以某个规范名称开头。 */
export const startsWithKnownChannel = (text: string): boolean => {
  const key = keyOf(text);
  return NAMES.some((name) => key.startsWith(keyOf(name)));
};
