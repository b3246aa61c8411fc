import { describe, expect } from '@jest/globals';
import {
  annualRowLabel,
  annualRowOf,
  replyKindOfParts,
} from '@functions/applications/domain/annual-row';
import { checkApplicant } from '@functions/applications/domain/applicant-rules';
import { conversionFlag } from '@functions/applications/domain/conversion';
import { answeredBefore } from '@functions/applications/domain/repeat-applications';
import { replyFactsOf } from '@functions/applications/domain/reply-facts';
import { checkReply } from '@functions/applications/domain/reply-rules';
import { settingsOf } from '@shared/law/conventions';
import { REPLY_LAW, type ReplyKind } from '@shared/vocabulary/reply-kind';
import { draft, noTracks } from '../../support/reply-drafts';
import { checkLawCases } from '../../support/law-case-table';
import { numberOf, textOf, type LawCase } from '../../support/law-cases';

const ARTICLES: Readonly<Record<string, string>> = {
  '36(4)': '第三十六条第四项',
  '36(6)': '第三十六条第六项',
  '37': '第三十七条',
};

const fits = (kind: ReplyKind, { expected }: LawCase) => {
  const row = annualRowOf({ by: 'reply', kind });
  expect(annualRowLabel(row)).toBe(expected['annualReportRow']);
  const { article } = expected;
  if (typeof article === 'string')
    expect(REPLY_LAW[kind].article).toBe(`《政府信息公开条例》${ARTICLES[article] ?? article}`);
};

describe('申请与答复（《条例》第二十九条、第三十六条至第四十四条）', () => {
  checkLawCases('AP', {
    'AP-01': ({ input, expected }) => {
      expect(input).toEqual({ missing: ['身份证明'] });
      expect(expected).toEqual({ valid: false, error: 'ID_PROOF_REQUIRED' });
      const applicant = { kind: 'naturalPerson', name: '虚构甲', phone: '13800000000' } as const;
      expect(
        checkApplicant({ ...applicant, identityNumber: '' }, 'inApp', '2026-11-21'),
      ).toMatchObject({
        ok: false,
        refusal: { field: 'applicant.identityNumber' },
      });
    },
    'AP-04': (found) => {
      expect(found.input).toEqual({ sameApplicant: true, sameInfo: true, answered: true });
      const earlier = { registrationNumber: '明湖公开申〔2026〕00001号', wasAnswered: true };
      const repeat = answeredBefore('2026年3月5日 低保审批结果', [
        { ...earlier, description: '二〇二六年三月五日低保审批结果。' },
      ]);
      expect(repeat?.registrationNumber).toBe(earlier.registrationNumber);
      fits('repeated', found);
      expect(found.expected['replyType']).toBe('不予重复处理');
      const reply = draft({
        kind: 'repeated',
        earlierReplyNumber: repeat?.registrationNumber ?? '',
      });
      expect(checkReply(reply, replyFactsOf(noTracks)).ok).toBe(true);
    },
    'AP-07': (found) => {
      expect(found.input).toEqual({ searched: true, found: false });
      fits('informationNotHeld', found);
      const facts = replyFactsOf({ ...noTracks, searches: [{ result: 'notFound' }] });
      expect(checkReply(draft({ kind: 'informationNotHeld' }), facts).ok).toBe(true);
    },
    'AP-10': (found) => {
      expect(found.input).toEqual({ parts: ['可以公开', '第三方隐私'] });
      const kind = replyKindOfParts(['disclosable', 'refusedThirdParty']);
      fits(kind, found);
      expect([annualRowOf({ by: 'reply', kind })]).toHaveLength(
        numberOf(found.expected, 'countedRows'),
      );
      expect(annualRowOf({ by: 'reply', kind })).toBe('3.2');
    },
    'AP-13': (found) => {
      expect(textOf(found.input, 'nature')).toBe('要求确认或重新出具');
      fits('reissue', found);
    },
    'AP-16': ({ input, expected }) => {
      expect(textOf(input, 'event')).toBe('申请人撤回');
      expect({ annualReportRow: annualRowLabel(annualRowOf({ by: 'withdrawal' })) }).toEqual(
        expected,
      );
    },
    'AP-19': ({ input, expected }) => {
      const facts = {
        sameInfoApplicants: numberOf(input, 'sameInfoApplicants'),
        isDisclosable: input['disclosable'] === true,
        threshold: settingsOf().conversionApplicants,
      };
      expect(conversionFlag(facts)).toMatchObject(expected);
      expect(conversionFlag({ ...facts, isDisclosable: false })).toBeNull();
      expect(conversionFlag({ ...facts, sameInfoApplicants: 1 })).toBeNull();
    },
  });
});
