import * as z from '../zod';
import { day } from './common';
import { defineEndpoint, regionParams } from './endpoint';

export const electionDates = defineEndpoint({
  id: 'electionDates',
  method: 'GET',
  path: '/:region/village/election-dates',
  title: '换届选举：选民名单的公布和申诉日期',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({
    electionOn: day().describe('选举日'),
    publishedOn: day().optional().describe('名单公布日'),
    objectionOn: day().optional().describe('收到申诉的日期'),
  }),
  output: z.object({
    listBy: day().describe('名单最迟哪天公布'),
    objectionUntil: day().describe('申诉到哪天为止'),
    decideBy: day().nullable().describe('最迟哪天作出处理决定；没有申诉为空'),
    isListLate: z.boolean(),
    isObjectionLate: z.boolean(),
    explanation: z.array(z.string()),
    legalBasis: z.string(),
  }),
});
