import { describe, expect } from '@jest/globals';
import { addMonths } from '@shared/law/day';
import { PERIODS } from '@shared/law/periods';
import { refusalKinds, replyGroups, REPLY_LAW } from '@shared/vocabulary/reply-kind';
import {
  isReviewFirst,
  reconsiderationBody,
  remediesText,
} from '@functions/applications/domain/remedies';
import { remedyDeadlines } from '@functions/applications/domain/remedy-deadlines';
import { officialCalendar } from '@functions/platform/calendar';
import { county } from '../../support/application-facts';
import { checkLawCases } from '../../support/law-case-table';
import { textOf, type LawCase } from '../../support/law-cases';

const informed = { isInformed: true, isReviewFirst: false, reviewDecisionOn: null } as const;
const deadlinesFrom = (knownOn: string) =>
  remedyDeadlines({ ...informed, knownOn }, officialCalendar);

const organ =
  (kind: 'department' | 'subdistrict', government: string) =>
  ({ input, expected }: LawCase) => {
    const all = county.all.map((item) => ({
      ...item,
      name: item.kind === 'county' ? government : item.name,
    }));
    const body = reconsiderationBody({ name: textOf(input, 'body'), kind }, { ...county, all });
    expect(body).toBe(`某${textOf(expected, 'reviewOrgan')}`);
  };

describe('救济（《行政复议法》《行政诉讼法》）', () => {
  checkLawCases('REM', {
    'REM-01': ({ input, expected }) => {
      const { reconsiderationBy } = deadlinesFrom(textOf(input, 'replyReceived'));
      expect({ reviewBy: reconsiderationBy.day }).toEqual(expected);
    },
    'REM-04': ({ input, expected }) => {
      const knownOn = textOf(input, 'replyReceived');
      const { directSuitBy } = deadlinesFrom(knownOn);
      const nominal = addMonths(knownOn, PERIODS.litigation.amount);
      expect({ nominal, sueBy: directSuitBy?.day }).toEqual(expected);
    },
    'REM-07': ({ input, expected }) => {
      expect(replyGroups.labels.refusal).toBe(input['replyType']);
      const article = `第${input['ground'] === 'Art15' ? '十五' : ''}条`;
      expect(REPLY_LAW.refusedThirdParty.article).toContain(article);
      for (const kind of refusalKinds) {
        expect(isReviewFirst(kind, false)).toBe(expected['reviewFirst']);
        const text = remediesText({
          kind,
          body: '某县人民政府',
          courtName: '',
          repliedOn: null,
          partialReviewFirst: false,
          onlineReviewChannel: '',
        });
        for (const words of expected['noticeMustMention'] as readonly string[])
          expect(text).toContain(words);
        expect(text.includes('直接向')).toBe(expected['directSuit']);
      }
      const facts = { ...informed, isReviewFirst: true, knownOn: '2026-03-30' };
      expect(remedyDeadlines(facts, officialCalendar).directSuitBy).toBeNull();
    },
    'REM-10': organ('department', '某县人民政府'),
    'REM-13': organ('subdistrict', '某区人民政府'),
  });
});
