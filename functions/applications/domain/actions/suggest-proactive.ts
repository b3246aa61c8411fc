import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

export interface SuggestProactiveInput {
  readonly reason: string;
}

/** 申请人建议把这项信息纳入主动公开；行政机关审核后认为属于主动公开范围的，应当及时主动公开。依据：《条例》第四十四条第二款。 */
export const suggestProactive = (
  { application }: Situation,
  { reason }: SuggestProactiveInput,
): Result<Decision> =>
  ok({
    act: 'suggestProactive',
    change: {},
    tracks: [{ track: 'proactiveSuggested' }],
    note: reason,
    messages: [
      {
        to: 'office',
        title: '申请人建议纳入主动公开',
        body: `${application.registrationNumber}的申请人建议把所申请的信息纳入主动公开，请审核。`,
      },
    ],
  });
