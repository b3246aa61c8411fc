/** 回执的签章在手机上核对：有网、没有网、从来没有存过公钥、改动过。 */
import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { registerKeys } from '@functions/audit/queries/checkpoints';
import { openSigner } from '@functions/platform/crypto/signing';
import { VerifyReceipt } from '@miniapp/features/verify/verify-receipt';
import { scannedLink } from '@miniapp/place/scanned-link';
import { receiptAddress, receiptText } from '@shared/signing/receipt-code';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const signer = openSigner(randomBytes(32), []);
const published = registerKeys({ keys: signer.keys });
const receipt = {
  ...{ region: 'minghu', registrationNumber: '明湖公开申〔2026〕12号', signedOn: '2026-11-21' },
  ...{ receivedOn: '2026-11-02', dueOn: '2026-11-30', isProvisional: false },
  ...{ stepsDigest: 'a'.repeat(32), descriptionDigest: 'b'.repeat(32) },
};
const signature = signer.sign(receiptText(receipt));
const codeOf = (one: typeof receipt) =>
  receiptAddress('https://minglan.example', one, { keyId: signer.keyId, signature });

const goOnline = () =>
  request.mockImplementation(() =>
    Promise.resolve({ statusCode: 200, data: published.ok ? published.value : {} }),
  );
const goOffline = () =>
  request.mockImplementation(() => Promise.reject(new Error('request:fail network')));
const show = (code: string) =>
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <VerifyReceipt code={code} />
    </QueryClientProvider>,
  );

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  request.mockReset();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
});

test('扫到的是回执：认得', () => {
  expect(scannedLink(encodeURIComponent(codeOf(receipt)))).toEqual({
    kind: 'receipt',
    code: codeOf(receipt),
  });
});

test('有网时核对一次存下公钥；断了网，照样核对得出，说明是离线核对', async () => {
  goOnline();
  const first = show(codeOf(receipt));
  expect(await screen.findByText('签章有效')).toBeInTheDocument();
  expect(screen.getByText('明湖公开申〔2026〕12号')).toBeInTheDocument();
  first.unmount();
  goOffline();
  const second = show(codeOf(receipt));
  expect(await screen.findByText('签章有效（离线核对）')).toBeInTheDocument();
  second.unmount();
  show(codeOf({ ...receipt, dueOn: '2026-12-31' }));
  expect(await screen.findByText('签章无效')).toBeInTheDocument();
});

test('断着网又从来没有存过公钥：不说真也不说假', async () => {
  goOffline();
  show(codeOf(receipt));
  expect(await screen.findByText('暂时核对不了签章')).toBeInTheDocument();
});

test('不是回执的码：说清楚', () => {
  goOnline();
  show('https://minglan.example/resident/verify/index#r.a.b.c');
  expect(screen.getByText('不是回执的二维码')).toBeInTheDocument();
});
