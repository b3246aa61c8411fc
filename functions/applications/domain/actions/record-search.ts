import { ok, type Result } from '@shared/result';
import type { SearchResult } from '@shared/vocabulary/case-tracks';
import type { Decision, Situation } from '../decision';

export interface RecordSearchInput {
  readonly places: string;
  readonly keywords: string;
  readonly result: SearchResult;
  readonly note: string;
}

/** 登记检索：谁、哪天、在哪里、用什么词、结果；答复“不存在”的凭据。依据：《条例》第三十六条第四项。 */
export const recordSearch = (
  { person, today }: Situation,
  { places, keywords, result, note }: RecordSearchInput,
): Result<Decision> =>
  ok({
    act: 'recordSearch',
    change: {},
    tracks: [
      {
        track: 'searched',
        on: today,
        searchedBy: person.displayName,
        places,
        keywords,
        result,
        note,
      },
    ],
    messages: [],
  });
