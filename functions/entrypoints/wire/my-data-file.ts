import { strToU8, zipSync } from 'fflate';
import { exportOwn } from '../../applications/queries/export-own';
import type { ExportedData, OwnOccasion } from '../../identity/ports.residents';
import { exportRoutesOf } from '../../identity/routes.residents';
import { ownMessages } from '../../notifications/store.own-data';
import type { Route } from '../../platform/http/route';
import { systemScope } from '../../platform/database/scope';
import { ownQuestions, ownReports } from '../../village-affairs/store.own-data';
import { applicationPorts } from './applications';
import type { Platform } from './platform';
import { residentPorts } from './residents';

const applicationsOf = (platform: Platform, occasion: OwnOccasion) => {
  const { regionId, accountId, at: now, correlationId } = occasion;
  const roles = ['resident'] as const;
  const person = { accountId, displayName: '', roles, organisationId: null };
  return exportOwn(applicationPorts(platform), { regionId, person, now, correlationId });
};

const otherRowsOf = async (
  { database }: Platform,
  occasion: OwnOccasion,
): Promise<ExportedData[]> => {
  const [questions, reports, messages] = await database.readAtOnce(
    systemScope(occasion.regionId),
    (sql) =>
      [ownQuestions(sql, occasion), ownReports(sql, occasion), ownMessages(sql, occasion)] as const,
  );
  const asked = questions.map(({ text, askedAt, answer, answeredAt }) => ({
    问题: text,
    提出: askedAt,
    答复: answer,
    答复时间: answeredAt,
  }));
  const reported = reports.map(({ content, reportedAt, conclusion, concludedAt }) => ({
    内容: content,
    提出: reportedAt,
    处理: conclusion,
    处理时间: concludedAt,
  }));
  const sent = messages.map(({ title, body, createdAt }) => ({
    标题: title,
    内容: body,
    时间: createdAt,
  }));
  return [
    { title: '向村里提的问题', rows: asked },
    { title: '向镇街的反映', rows: reported },
    { title: '站内消息', rows: sent },
  ];
};

const exportOf =
  (platform: Platform) =>
  async (occasion: OwnOccasion): Promise<ExportedData[]> => [
    { title: '申请、答复和文书', rows: await applicationsOf(platform, occasion) },
    ...(await otherRowsOf(platform, occasion)),
  ];

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])),
    { level: 6 },
  );

/** 下载我的信息的路由。 */
export const myDataFileRoutes = (platform: Platform): Route[] =>
  exportRoutesOf({ ...residentPorts(platform), exportOwn: exportOf(platform), zip });
