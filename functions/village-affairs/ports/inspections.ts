import type { BoardFault, InspectionWay } from '@shared/vocabulary/board-inspection';
import type { Sql, Transaction } from '../../platform/database/database';
import type { InspectionFacts } from '../domain/board-inspection';
import type { Occasion, Place } from './county';
import type { RowKey } from './decisions';

export interface InspectionRow extends InspectionFacts {
  readonly inspectionId: string;
  readonly version: number;
  readonly place: Place;
  readonly township: Place;
  readonly way: InspectionWay;
  readonly faults: readonly BoardFault[];
  readonly inspectorName: string;
  readonly rectification: string;
  readonly rectifiedAt: string | null;
}

/** 按什么取检查。 */
export interface InspectionFilter {
  readonly regionId: string;
  readonly id?: string;
  readonly key?: string;
  readonly townshipId?: string;
  readonly organisationId?: string;
}

export interface NewInspection extends InspectionFacts {
  readonly inspectionId: string;
  readonly idempotencyKey: string;
  readonly townshipId: string;
  readonly organisationId: string;
  readonly way: InspectionWay;
}

export interface InspectionStore {
  inspections(sql: Sql, filter: InspectionFilter): Promise<InspectionRow[]>;
  insertInspection(tx: Transaction, inspection: NewInspection, by: Occasion): Promise<void>;
  rectify(
    tx: Transaction,
    key: RowKey,
    change: { rectification: string; rectifiedAt: Date; rectifiedBy: string },
  ): Promise<boolean>;
}
