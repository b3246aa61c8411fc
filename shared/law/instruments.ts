/** 一部法律、法规或规范性文件。 */
export interface Instrument {
  readonly title: string;
  /** 说明文字里用的简称。 */
  readonly short: string;
  readonly number: string;
  readonly inForceOn: string;
}

/** 本系统所依据的法律文件。 */
export const INSTRUMENTS = {
  disclosureRegulation: {
    title: '中华人民共和国政府信息公开条例',
    short: '政府信息公开条例',
    number: '国务院令第711号',
    inForceOn: '2019-05-15',
  },
  civilCode: {
    title: '中华人民共和国民法典',
    short: '民法典',
    number: '主席令第45号',
    inForceOn: '2021-01-01',
  },
  reconsiderationLaw: {
    title: '中华人民共和国行政复议法',
    short: '行政复议法',
    number: '主席令第9号',
    inForceOn: '2024-01-01',
  },
  litigationLaw: {
    title: '中华人民共和国行政诉讼法',
    short: '行政诉讼法',
    number: '主席令第71号',
    inForceOn: '2017-07-01',
  },
  feeMeasures: {
    title: '政府信息公开信息处理费管理办法',
    short: '信息处理费管理办法',
    number: '国办函〔2020〕109号',
    inForceOn: '2021-01-01',
  },
  decisionProcedure: {
    title: '重大行政决策程序暂行条例',
    short: '重大行政决策程序暂行条例',
    number: '国务院令第713号',
    inForceOn: '2019-09-01',
  },
  interpretationRule: {
    title: '鲤城区开展基层政务公开标准化规范化工作实施细则',
    short: '鲤城区政务公开实施细则',
    number: '泉鲤政办〔2020〕27号',
    inForceOn: '2020-06-24',
  },
  productConvention: {
    title: '本系统约定（法律未定，可以调整）',
    short: '本系统约定',
    number: '',
    inForceOn: '2026-11-21',
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof INSTRUMENTS;
