import type { InputOf, SentOutputOf } from '@shared/contract/endpoint';
import type { listRegister as endpoint } from '@shared/contract/register-book';
import { ok, refused, type Result } from '@shared/result';
import { accessOf } from '../access';
import { registerRow } from '../domain/register-row';
import type { ApplicationPorts, Occasion } from '../ports';
import { registerFilter, registerTitle } from './register-filter';

type Query = InputOf<typeof endpoint>['query'];

const cursorOf = (registrationNumber: string): string =>
  Buffer.from(registrationNumber).toString('base64url');

const START = '';
/** 游标就是上一页最后一件的登记编号；写坏了的为 null。 */
const afterOf = (cursor: string | undefined): string | null => {
  if (cursor === undefined) return START;
  const number = Buffer.from(cursor, 'base64url').toString('utf8');
  return cursorOf(number) === cursor && !/[\0\uFFFD]/.test(number) ? number : null;
};

/** 登记本的一页。拒绝：游标不是上一页给出的。 */
export const listRegister =
  ({ store }: ApplicationPorts) =>
  async (
    { cursor, limit, ...query }: Query,
    occasion: Occasion,
  ): Promise<Result<SentOutputOf<typeof endpoint>>> => {
    const after = afterOf(cursor);
    if (after === null) return refused('badInput', '页码不对，请从头看起', { field: 'cursor' });
    const filter = registerFilter(query, occasion);
    return store.read(accessOf(occasion.regionId, occasion.person), async (session) => {
      const [found, years, regionName, organisations] = await Promise.all([
        session.registerEntries({ filter, after, limit: limit + 1 }),
        session.registerYears(),
        session.regionName(),
        session.organisations(),
      ]);
      const shown = found.slice(0, limit);
      const last = shown.at(-1);
      return ok({
        items: shown.map((entry) => registerRow(entry, organisations, filter.today)),
        nextCursor: last && found.length > limit ? cursorOf(last.registrationNumber) : null,
        title: registerTitle(regionName, filter.year),
        year: filter.year,
        years: [...new Set([...years, filter.year])].sort((left, right) => right - left),
      });
    });
  };
