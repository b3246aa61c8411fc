import { maskPhone } from '@shared/validation';
import type { Match } from '../personal-data-detector';
import { personIn } from './hardship';
import { tableRows } from './tables';

const LANDLINE = /(?<![\d-])(?:0\d{2,3}[-—–－ ]?)?[2-9]\d{6,7}(?![\d-])/g;
const PHONE_HEADER = /电话|联系方式|宅电/;
const LABELLED =
  /(?:家庭|住宅|家属|本人|户主|个人|家里)(?:的)?(?:联系)?电话(?:号码)?[：: 为是]{0,2}((?:0\d{2,3}[-—–－ ]?)?[2-9]\d{6,7})(?!\d)/dg;

const matchOf = (number: string, start: number): Match => ({
  kind: 'homePhone',
  start,
  end: start + number.length,
  masked: maskPhone(number).replaceAll('*', '＊'),
});

const inTables = (text: string): Match[] =>
  tableRows(text).flatMap((row) =>
    personIn(row) === undefined
      ? []
      : row.cells
          .filter((_, column) => PHONE_HEADER.test(row.header[column] ?? ''))
          .flatMap((cell) =>
            [...cell.text.matchAll(LANDLINE)].map(({ 0: number, index }) =>
              matchOf(number, cell.start + index),
            ),
          ),
  );

const labelled = (text: string): Match[] =>
  [...text.matchAll(LABELLED)].map(({ 1: number = '', indices }) =>
    matchOf(number, indices?.[1]?.[0] ?? 0),
  );

/** 家里的固定电话：名单里电话一列的，和写明是家庭、住宅电话的。机关的办公电话、监督电话不算。 */
export const homePhones = (text: string): Match[] => [...inTables(text), ...labelled(text)];
