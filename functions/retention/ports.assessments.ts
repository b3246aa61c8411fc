import type { Transaction } from '../platform/database/database';

/** 一份评估报告。 */
export interface Assessment {
  readonly version: number;
  readonly assessedOn: string;
  readonly text: string;
}

/** 办成了什么：新存的，还是当天已有、内容相同的。 */
export interface Recorded extends Assessment {
  readonly isNew: boolean;
}

/** 列表里的一份；由系统生成的没有姓名。 */
export interface AssessmentRow {
  readonly version: number;
  readonly assessedOn: string;
  readonly sha256: string;
  readonly byName: string | null;
}

export interface AssessmentReads {
  /** 一页，新的在前；before 给出时只要更早的版本。 */
  list(
    regionId: string,
    page: { readonly before: number | null; readonly limit: number },
  ): Promise<readonly AssessmentRow[]>;
  find(
    regionId: string,
    version: number,
  ): Promise<(AssessmentRow & { readonly text: string }) | null>;
}

export interface AssessmentTask {
  readonly regionId: string;
  readonly assessedOn: string;
  readonly at: Date;
  readonly correlationId: string;
  /** 谁要生成的；由命令生成的为空。 */
  readonly byId: string | null;
  /** 由县名和版本写成报告。 */
  readonly compose: (
    tx: Transaction,
    county: { readonly name: string; readonly version: number },
  ) => Promise<string>;
}

export interface AssessmentPorts extends AssessmentReads {
  /** 写一份存下；没有这个县时为 null。 */
  readonly make: (task: Omit<AssessmentTask, 'compose'>) => Promise<Recorded | null>;
}
