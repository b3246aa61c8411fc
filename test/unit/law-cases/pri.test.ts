/** PRI：号码怎样隐去、名单里有完整号码的不能公开。 */
import { describe, expect } from '@jest/globals';
import { maskPersonalData } from '@functions/notices/domain/personal-data-detector';
import { sightingsIn } from '@functions/notices/domain/privacy/finding';
import { findingsHash, refuseUnresolved } from '@functions/notices/domain/privacy/unresolved';
import { maskCitizenId } from '@shared/validation';
import { personalDataKinds } from '@shared/vocabulary/notice';
import { checkLawCases } from '../../support/law-case-table';
import { textOf } from '../../support/law-cases';

describe('公开以前的个人信息（《个人信息保护法》第六条、第二十八条）', () => {
  checkLawCases('PRI', {
    'PRI-01': ({ input, expected }) => {
      const number = textOf(input, 'id');
      expect({ masked: maskCitizenId(number) }).toEqual(expected);
      expect({ masked: maskPersonalData(number).text.replaceAll('＊', '*') }).toEqual(expected);
    },
    'PRI-04': ({ input, expected }) => {
      const found = sightingsIn('正文', textOf(input, 'text'), '2026-11-20');
      const override = {
        findingsHash: findingsHash(found),
        ...{ reason: '名单要公示', byId: 'someone', by: '另一个人', at: '2026-11-20T02:00:00Z' },
      };
      for (const each of [null, override])
        expect({
          blocked: !refuseUnresolved(found, each).ok,
          findings: found.map(({ finding }) => personalDataKinds.labels[finding.kind]),
        }).toEqual(expected);
    },
  });
});
