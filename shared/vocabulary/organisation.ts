import { closedList } from './closed-list';

/** 组织的种类。村（居）民委员会、公共企事业单位不是政府信息公开申请的受理机关。 */
export const organisationKinds = closedList({
  county: '县级人民政府',
  department: '县级部门',
  township: '乡镇人民政府',
  subdistrict: '街道办事处',
  village: '村',
  community: '社区',
  guidingUnit: '业务指导单位',
  publicUtility: '公共企事业单位（教育、卫生健康、供水、供电、供气、供热、环境保护、公共交通）',
});

export type OrganisationKind = (typeof organisationKinds.values)[number];
