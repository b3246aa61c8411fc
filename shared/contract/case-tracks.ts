import * as z from '../zod';
import {
  consultedParties,
  deliveryWays,
  feeModes,
  opinions,
  remedyKinds,
  remedyResults,
  reviewConclusions,
  searchResults,
} from '../vocabulary/case-tracks';
import { letterKinds } from '../vocabulary/letter-kind';
import { day, instant, uuid } from './common';

export const consultationSchema = z.object({
  consultationId: uuid(),
  consulted: consultedParties.schema,
  partyName: z.string().describe('第三方隐去姓名'),
  about: z.string(),
  sentOn: day(),
  deliveredOn: day().nullable(),
  windowEnd: day(),
  opinion: opinions.schema.nullable(),
  opinionOn: day().nullable(),
  opinionReason: z.string(),
  overrideReason: z.string(),
});

const reviewSchema = z.object({
  requestedOn: day().nullable(),
  question: z.string(),
  conclusion: reviewConclusions.schema.nullable(),
  opinion: z.string(),
  reviewedBy: z.string().nullable(),
  reviewedOn: day().nullable(),
});

/** 与主状态并行的各个进程；给申请人看的只有与他有关的。 */
export const tracksSchema = z.object({
  amendment: z
    .object({
      requestedOn: day(),
      items: z.array(z.string()),
      until: day(),
      isLate: z.boolean(),
      receivedOn: day().nullable(),
    })
    .nullable(),
  reasons: z.object({ askedOn: day(), until: day(), givenOn: day().nullable() }).nullable(),
  delayedUntil: day().nullable(),
  consultations: z.array(consultationSchema),
  extension: z
    .object({
      state: z.enum(['proposed', 'approved', 'rejected']),
      workingDays: z.number(),
      reason: z.string(),
      noticeOn: day().nullable(),
    })
    .nullable(),
  fee: z
    .object({
      mode: feeModes.schema,
      quantity: z.number(),
      yuan: z.number(),
      noticedOn: day(),
      payBy: day(),
      paidOn: day().nullable(),
    })
    .nullable(),
  searches: z.array(
    z.object({
      on: day(),
      searchedBy: z.string(),
      places: z.string(),
      keywords: z.string(),
      result: searchResults.schema,
      note: z.string(),
    }),
  ),
  confidentiality: reviewSchema.nullable(),
  legality: reviewSchema.nullable(),
  parts: z.array(z.object({ organisationName: z.string(), on: day(), content: z.string() })),
  delivery: z
    .object({ way: deliveryWays.schema, deliveredOn: day(), proof: z.string() })
    .nullable(),
  remedies: z.array(
    z.object({
      remedyId: uuid(),
      kind: remedyKinds.schema,
      filedOn: day(),
      body: z.string(),
      caseNumber: z.string(),
      result: remedyResults.schema.nullable(),
      decidedOn: day().nullable(),
    }),
  ),
  isProactiveSuggested: z.boolean(),
  convertedOn: day().nullable(),
  revokedOn: day().nullable(),
  supplements: z.number().int().describe('补充答复的次数'),
});

export const letterSummarySchema = z.object({
  letterId: uuid(),
  kind: letterKinds.schema,
  documentNumber: z.string(),
  issuedOn: day(),
  recipient: z.string().describe('给谁；对外隐去姓名'),
  isForApplicant: z.boolean(),
});

export const commentSchema = z.object({
  commentId: uuid(),
  at: instant(),
  author: z.string(),
  text: z.string(),
});
