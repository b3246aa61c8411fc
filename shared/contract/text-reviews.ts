import * as z from '../zod';
import { done, instant, organisationRef, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 要人看过才能公开的提问；提问早已送到村里，这里只定问答能不能放在公开栏。 */
export const listTextReviews = defineEndpoint({
  id: 'listTextReviews',
  method: 'GET',
  path: '/:region/village/text-reviews',
  title: '要看过才能公开的提问（所属各村）',
  audience: ['townshipSupervisor'],
  params: z.object(regionParams),
  output: z.object({
    items: z.array(
      z.object({
        questionId: uuid(),
        village: organisationRef,
        notice: z.object({ noticeId: uuid(), title: z.string() }),
        text: z.string(),
        askedAt: instant(),
      }),
    ),
  }),
});

export const decideTextReview = defineEndpoint({
  id: 'decideTextReview',
  method: 'POST',
  path: '/:region/village/text-reviews/:questionId',
  title: '定一次提问能不能公开',
  audience: ['townshipSupervisor'],
  params: z.object({ ...regionParams, questionId: uuid() }),
  body: z.object({ isPublishable: z.boolean().describe('可以公开') }),
  output: done,
  refusals: ['notFound', 'notPermittedNow'],
});
