import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkSignature as checkOnServer, openSigner } from '@functions/platform/crypto/signing';
import { registerKeys } from '@functions/audit/queries/checkpoints';
import { checkSignature } from '@miniapp/features/verify/check-signature';
import { fromBase64url, toBase64url, utf8Bytes, utf8Text } from '@shared/signing/base64url';
import { noticeSeal, noticeText, readNoticeSeal } from '@shared/signing/notice-code';
import {
  readReceiptCode,
  receiptAddress,
  receiptText,
  type SignedReceipt,
} from '@shared/signing/receipt-code';
import type { RegisterKey } from '@shared/contract/register';

const signer = openSigner(randomBytes(32), []);
const keysOf = ({ keys }: Pick<typeof signer, 'keys'>): readonly RegisterKey[] => {
  const published = registerKeys({ keys });
  return published.ok ? published.value.keys : [];
};
const receipt = {
  ...{ region: 'minghu', registrationNumber: '明湖依申请〔2026〕12号', signedOn: '2026-11-21' },
  ...{ receivedOn: '2026-11-02', dueOn: '2026-11-30', isProvisional: false },
  ...{ stepsDigest: 'a'.repeat(32), descriptionDigest: 'b'.repeat(32) },
} as const;
const addressOf = (one: SignedReceipt, by = signer) =>
  receiptAddress('https://minglan.example', one, {
    keyId: by.keyId,
    signature: by.sign(receiptText(one)),
  });
const judge = (address: string, keys = keysOf(signer)) => {
  const scanned = readReceiptCode(address);
  if (scanned === null) return 'unreadable';
  return checkSignature(keys, { ...scanned, signedOn: scanned.receipt.signedOn }).kind;
};

test('base64url、UTF-8 与 Node 的相同', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = Buffer.from(text, 'utf8');
      expect(Buffer.from(utf8Bytes(text))).toEqual(bytes);
      expect(toBase64url(bytes)).toBe(bytes.toString('base64url'));
      expect(Buffer.from(fromBase64url(bytes.toString('base64url')) ?? [])).toEqual(bytes);
      expect(utf8Text(bytes)).toBe(text);
    }),
  );
  expect(fromBase64url('a+b')).toBeNull();
  expect(utf8Text(Uint8Array.of(0xff))).toBeNull();
});

describe('回执（《条例》第四十五条的登记）', () => {
  test('服务器签的，小程序不联网核对得出；各项读出来与签的一样', () => {
    const address = addressOf(receipt);
    expect(readReceiptCode(address)?.receipt).toEqual(receipt);
    expect(judge(address)).toBe('valid');
    expect(address).not.toContain('依申请');
  });

  test('改动任何一项、任何一处签名都核对不上', () => {
    const signature = signer.sign(receiptText(receipt));
    const changes = [
      { region: 'licheng' },
      { registrationNumber: '明湖依申请〔2026〕13号' },
      { receivedOn: '2026-11-03' },
      { dueOn: '2026-12-01' },
      { isProvisional: true },
      { stepsDigest: 'c'.repeat(32) },
      { descriptionDigest: 'c'.repeat(32) },
      { signedOn: '2026-11-20' },
    ];
    expect(changes).toHaveLength(Object.keys(receipt).length);
    for (const change of changes) {
      const forged = { ...receipt, ...change };
      const address = receiptAddress('', forged, { keyId: signer.keyId, signature });
      expect([change, judge(address)]).toEqual([change, 'invalid']);
    }
    for (let index = 0; index < signature.length - 1; index += 7) {
      const letter = signature.charAt(index) === 'A' ? 'B' : 'A';
      const broken = signature.slice(0, index) + letter + signature.slice(index + 1);
      const address = receiptAddress('', receipt, { keyId: signer.keyId, signature: broken });
      expect(judge(address)).toBe('invalid');
    }
  });

  test('别的密钥签的：不认；写着公布的密钥编号：对不上', () => {
    const other = openSigner(randomBytes(32), []);
    expect(judge(addressOf(receipt, other))).toBe('unknownKey');
    const signature = other.sign(receiptText(receipt));
    expect(judge(receiptAddress('', receipt, { keyId: signer.keyId, signature }))).toBe('invalid');
  });

  test('残缺的、不是回执的读不出', () => {
    const address = addressOf(receipt);
    for (const other of [
      '',
      address.slice(0, -1),
      address.replace('#r.', '#x.'),
      'https://a/#r.a.b.c',
    ])
      expect(judge(other)).toBe('unreadable');
  });
});

test('换过密钥：停用前签的仍有效，停用以后再用旧密钥签的不认', () => {
  const until = '2026-11-10T00:00:00.000Z';
  const old = openSigner(randomBytes(32), []);
  const past = { publicKey: old.keys[0]?.publicKey ?? '', from: '', until };
  const current = openSigner(randomBytes(32), [past]);
  const keys = keysOf(current);
  expect(keys.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([
    [until, null],
    ['', until],
  ]);
  const before = { ...receipt, signedOn: '2026-11-09' };
  expect(judge(addressOf(before, old), keys)).toBe('valid');
  expect(judge(addressOf(receipt, old), keys)).toBe('unknownKey');
  expect(judge(addressOf(receipt, current), keys)).toBe('valid');
});

test('张贴件的签名：改了内容（校验码）、换了一条、改了日期都核对不上', () => {
  const notice = {
    ...{ region: 'minghu', noticeId: '00000000-0000-8000-8000-00000000000a' },
    ...{ checksum: '0123456789abcdef', signedOn: '2026-11-21' },
  } as const;
  const signature = signer.sign(noticeText(notice));
  const seal = readNoticeSeal(noticeSeal(notice.signedOn, { keyId: signer.keyId, signature }));
  if (seal === null) throw new Error('读不出签名');
  const outcome = (text: string) => checkSignature(keysOf(signer), { ...seal, text }).kind;
  expect(outcome(noticeText(notice))).toBe('valid');
  for (const change of [
    { region: 'licheng' },
    { noticeId: '00000000-0000-8000-8000-00000000000b' },
    { checksum: '0123456789abcdee' },
    { signedOn: '2026-11-22' },
  ])
    expect(outcome(noticeText({ ...notice, ...change }))).toBe('invalid');
  expect(readNoticeSeal('20261121.x')).toBeNull();
});

test('两边对任意文字、任意改动得出一样的结论', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isChanged) => {
      const signature = signer.sign(text);
      const read = isChanged ? `${text}改` : text;
      const keyId = signer.keyId;
      const here = checkSignature(keysOf(signer), {
        text: read,
        keyId,
        signature,
        signedOn: '2026-11-21',
      });
      expect(here.kind).toBe(checkOnServer(signer.keys, read, { keyId, signature }));
      expect(here.kind).toBe(isChanged ? 'invalid' : 'valid');
    }),
    { numRuns: 60 },
  );
});
