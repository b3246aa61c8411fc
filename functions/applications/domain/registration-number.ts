/**
 * 登记编号，如“明湖公开申〔2026〕00001号”；括号是六角括号。每县每年从一号起连续编排。
 * 依据：《条例》第四十五条（登记）。
 * @param serial 当年序号
 */
export const registrationNumber = (prefix: string, year: number, serial: number): string =>
  `${prefix}〔${year}〕${String(serial).padStart(5, '0')}号`;

/** 序号所在计数器的名字。 */
export const counterName = (year: number): string => `applications-${year}`;
