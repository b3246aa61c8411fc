import { isReportingKind } from '@shared/law/annual-report-dates';
import type { Body } from '../ports';

/** 行政机关：县级人民政府、部门、乡镇、街道；村、社区、公共企事业单位不是。依据：《条例》第二条、第五十五条。 */
export const isAgency = ({ kind }: Pick<Body, 'kind'>): boolean => isReportingKind(kind);

/** 全县的指南由谁编：县级人民政府；名单里没有的，由政府信息公开工作机构。依据：《条例》第三条、第四条。 */
export const countyHolder = (bodies: readonly Body[]): Body | null =>
  bodies.find(({ kind }) => kind === 'county') ??
  bodies.find(({ isDisclosureOffice }) => isDisclosureOffice) ??
  null;

const RANKS = { county: 0, department: 1, township: 2, subdistrict: 3 } as const;
const rankOf = ({ kind, isDisclosureOffice }: Body): number =>
  isDisclosureOffice ? 0.5 : isReportingKind(kind) ? RANKS[kind] : 9;

/** 各机关的次序：县级人民政府、公开办、部门、乡镇、街道，同一级照名单。 */
export const inOrder = (bodies: readonly Body[]): Body[] =>
  bodies.filter(isAgency).sort((a, b) => rankOf(a) - rankOf(b));
