// 一件申请的旅程：一天天地拨钟、巡检，一步步地办，记下每一步之后的期限、轮到谁、申请人看到的话。
import { expect } from '@jest/globals';
import type { ApplicationView } from '@shared/contract/application-view';
import { addDays, type Day } from '@shared/law/day';
import { applicationEvents } from '@shared/vocabulary/application-event';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Application } from '@functions/applications/domain/application';
import { transitionOf } from '@functions/applications/domain/workflow';
import { finishedOn } from '@functions/applications/domain/finished-on';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { countTableThree } from '@functions/supervision/domain/annual-report';
import type { County, Who } from './applications-county';
import { replayed, storedEvents, storedLetters, storedRow } from './case-records';
import { doAct, morningOf, see } from './case-walk';

/** 一步之后：到期日、轮到谁、申请人时间轴上的最后一句（书面来件没有人看，为空）。 */
export type After = readonly [dueOn: Day | null, turn: string, says: string];

export interface Journey {
  readonly id: string;
  /** 过到某天：每天上午巡检一次。 */
  pass(day: Day): Promise<void>;
  /** 过到某天，做一步，核对做完的样子。 */
  step(
    day: Day,
    act: readonly [Who, ApplicationAct, object?],
    after: After,
  ): Promise<ApplicationView>;
  /** 发出过的提醒：哪天、哪个期限、哪一档。 */
  alarms(): Promise<string[]>;
  /** 发出的文书：种类和文号。 */
  letters(): Promise<string[]>;
  /** 各事重放等于存着的行；年度报告恰计入这一行。 */
  finish(outcome: string): Promise<void>;
}

const dayOf = (instant: string): Day =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

const afterOf = async (county: County, id: string, applicant: Who | null): Promise<After> => {
  const staff = await see(county, 'office', id);
  const mine = applicant === null ? null : await see(county, applicant, id);
  return [staff.clock?.dueOn ?? null, staff.whoseTurn, mine?.timeline.at(-1)?.label ?? ''];
};

/** 工作人员的时间轴上，最后一句就是刚做的这件事。 */
const expectRecorded = async (county: County, id: string, act: ApplicationAct): Promise<void> => {
  const last = (await see(county, 'office', id)).timeline.at(-1);
  const { event } = transitionOf(act);
  expect(last?.kind).toBe(event);
  expect(last?.label).toContain(applicationEvents.labels[event]);
};

const alarmsOf = (county: County, id: string): Promise<string[]> =>
  county.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
    const rows = await sql<{ raisedAt: string; clockId: string; alarm: string }[]>`
      select raised_at, clock_id, alarm from raised_alarms
      where application_id = ${id} and not is_passed order by raised_at, clock_id`;
    return rows.map(({ raisedAt, clockId, alarm }) =>
      [dayOf(raisedAt), clockId === 'reply' ? '答复' : clockId.split(':')[0], alarm].join(' '),
    );
  });

/** 年度报告第三部分只数这一件：新收一件，办理结果恰在这一行。 */
const expectCounted = async (county: County, id: string, outcome: string): Promise<void> => {
  const row = await storedRow(county, id);
  const table = countTableThree(
    [
      {
        receivedOn: row.receivedOn ?? '',
        finishedOn: finishedOn(await storedEvents(county, id)),
        outcome: row.outcome,
        applicantKind: row.applicantKind,
        isRecordCorrection: row.matter === 'recordCorrection',
      },
    ],
    2026,
  );
  const counted = Object.entries(table)
    .filter(([, counts]) => counts[row.applicantKind] === 1 && counts.total === 1)
    .map(([line]) => line);
  expect(counted.sort()).toEqual(['1', '3.7', outcome].sort());
};

/** 从登记好的一件起。@param applicant 申请人的账号；书面来件没有 */
export const startJourney = (
  county: County,
  first: Application,
  { on, applicant = 'resident' }: { readonly on: Day; readonly applicant?: Who | null },
): Journey => {
  const id = first.applicationId;
  let today = on;
  const pass = async (day: Day) => {
    while (today < day) {
      today = addDays(today, 1);
      county.setNow(morningOf(today));
      await runDeadlineSweep(county.platform);
    }
  };
  return {
    id,
    pass,
    step: async (day, act, after) => {
      await pass(day);
      const view = await doAct(county, id, act);
      expect([day, act[1], ...(await afterOf(county, id, applicant))]).toEqual([
        day,
        act[1],
        ...after,
      ]);
      await expectRecorded(county, id, act[1]);
      expect(await replayed(county, first)).toEqual(await storedRow(county, id));
      return view;
    },
    alarms: () => alarmsOf(county, id),
    letters: async () =>
      (await storedLetters(county, id)).map(({ kind, documentNumber }) =>
        documentNumber === '' ? kind : `${kind} ${documentNumber}`,
      ),
    finish: async (outcome) => {
      expect(await replayed(county, first)).toEqual(await storedRow(county, id));
      expect((await storedRow(county, id)).outcome).toBe(outcome);
      await expectCounted(county, id, outcome);
    },
  };
};
