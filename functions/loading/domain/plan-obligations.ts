import type { Day } from '@shared/law/day';
import type { CountyRows, ObligationRow } from './county-rows';
import type { Directory } from './directory';
import type { FindEntry } from './entry-finder';
import { firstOfEach, type Numbered } from './numbered';
import type { Complain } from './plan-organisations';

export interface PlannedObligation {
  readonly organisationId: string;
  readonly obligationId: string;
  readonly entryId: string | null;
  readonly title: string;
  readonly affairsKind: string;
  readonly rhythm: string;
  readonly startsOn: Day;
  readonly position: number;
}

const planOne = (
  { file, row, value }: Numbered<ObligationRow>,
  context: { readonly directory: Directory; readonly findEntry: FindEntry },
  complain: Complain,
): PlannedObligation[] => {
  const entry = value.entry && context.findEntry(value.entry);
  if (value.entry && !entry)
    complain({
      file,
      row,
      reason: `目录里没有“${value.entry.domain}”第${value.entry.no}条；已载入，未关联目录`,
    });
  return value.organisations.flatMap((written): PlannedObligation[] => {
    const organisation = context.directory.find(written);
    if (!organisation) {
      complain({ file, row, reason: `没有“${written}”这个单位` });
      return [];
    }
    return [
      {
        organisationId: organisation.organisationId,
        obligationId: value.id,
        entryId: entry?.entryId ?? null,
        title: value.title,
        affairsKind: value.affairsKind,
        rhythm: value.rhythm,
        startsOn: value.startsOn,
        position: row,
      },
    ];
  });
};

/** 村（社区）应当公开的事项与频次；同一事项可由多个村承担，一个村只算一次。 */
export const planObligations = (
  rows: CountyRows,
  context: { readonly directory: Directory; readonly findEntry: FindEntry },
  complain: Complain,
): PlannedObligation[] =>
  firstOfEach(
    rows.obligations.flatMap((row) =>
      planOne(row, context, complain).map((value) => ({ ...row, value })),
    ),
    (one) => `${one.organisationId}/${one.obligationId}`,
    ({ file, row, value }, first) =>
      complain({
        file,
        row,
        reason: `“${value.organisationId}”的“${value.obligationId}”与第${first.row}行重复`,
      }),
  ).map(({ value }) => value);
