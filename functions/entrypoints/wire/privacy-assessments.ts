import type { Database } from '../../platform/database/database';
import type { Route } from '../../platform/http/route';
import { composeAssessment } from '../../retention/domain/privacy-assessment';
import type { AssessmentPorts } from '../../retention/ports.assessments';
import { assessmentRoutesOf } from '../../retention/routes';
import { assessmentReads, recordAssessment } from '../../retention/store.assessments';
import { loadSettings } from '../../settings/store.postgres';
import { appendAudit } from './audit';
import type { Platform } from './platform';

/** 由数据地图与本县的约定写成报告，存下。 */
export const makeAssessment =
  (database: Database): AssessmentPorts['make'] =>
  (task) =>
    recordAssessment(database, appendAudit, {
      ...task,
      compose: async (tx, { name, version }) => {
        const { archiveYears } = await loadSettings(tx, task.regionId);
        const { assessedOn } = task;
        return composeAssessment({ countyName: name, assessedOn, version, archiveYears });
      },
    });

/** 个人信息保护影响评估报告的路由。 */
export const privacyAssessmentRoutes = ({ database }: Platform): Route[] =>
  assessmentRoutesOf({ ...assessmentReads(database), make: makeAssessment(database) });
