import type { HolidayNotice } from '@functions/platform/calendar';

/** 试验用的 2027 年放假安排：日子是虚构的，只用来试载入和重新计算。 */
export const year2027: HolidayNotice = {
  year: 2027,
  version: 1,
  issuer: '国务院办公厅',
  documentNumber: '（试验用）',
  issuedOn: '2026-11-25',
  source: 'https://www.gov.cn/trial/2027.htm',
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-12' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  makeupWorkdays: [{ day: '2027-10-09', for: '国庆节' }],
};
