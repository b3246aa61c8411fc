import type { InputOf, OutputOf } from '@shared/contract/endpoint';
import type { checkRegister as endpoint } from '@shared/contract/wall-sheets';
import { ok, refused, type Result } from '@shared/result';
import { checkHeads, type KnownHead } from '../domain/check-heads';
import { recordOf } from '../domain/notice-history';
import { readChecksum } from '../domain/printed-checksum';
import { headsWithin, registerOf } from '../domain/register';
import type { PosterPorts, VillageKey } from '../ports';

type Printed = InputOf<typeof endpoint>['body']['printed'];

const readPrinted = (printed: Printed): Result<KnownHead[]> => {
  const known: KnownHead[] = [];
  for (const [index, { month, head }] of printed.entries()) {
    const read = readChecksum(head, `body.printed.${String(index)}.head`);
    if (!read.ok) return read;
    known.push({ month, head: read.value, source: 'paper' });
  }
  return ok(known);
};

/** 核对公开清单上的登记头，连同张贴以前记下的一起，找出最早不同的月份。 */
export const checkRegister = async (
  { store }: PosterPorts,
  village: VillageKey,
  printed: Printed,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const read = readPrinted(printed);
  if (!read.ok) return read;
  if (!(await store.village(village))) return refused('notFound', '没有这个村（社区）');
  const [histories, seals] = await Promise.all([store.histories(village), store.seals(village)]);
  const register = registerOf(village, histories.map(recordOf));
  const check = checkHeads([...read.value, ...seals], (month) => headsWithin(register, month));
  return ok({ ...check, months: [...check.months], entryCount: register.entries.length });
};
