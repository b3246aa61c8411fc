import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { voiceSeconds, voiceTypeOf } from '@functions/platform/media/voice-length';
import { aac, m4a, mp3, wav } from '../../support/personal-files';

test.each([
  ['audio/wav', wav],
  ['audio/mpeg', mp3],
  ['audio/aac', aac],
  ['audio/mp4', m4a],
] as const)('%s：由内容认出格式，数得出长短', (type, make) => {
  for (const seconds of [3, 61]) {
    const bytes = make(seconds);
    expect(voiceTypeOf(bytes)).toBe(type);
    expect(voiceSeconds(type, bytes)).toBeCloseTo(seconds, 0);
  }
});

test('MP3 前面的附带信息跳过去', () => {
  const tag = Buffer.alloc(10 + 300);
  tag.write('ID3');
  tag.set([4, 0, 0, 0, 0, 2, 44], 3);
  const bytes = new Uint8Array(Buffer.concat([tag, mp3(5)]));
  expect(voiceTypeOf(bytes)).toBe('audio/mpeg');
  expect(voiceSeconds('audio/mpeg', bytes)).toBeCloseTo(5, 0);
});

test('不是录音的认得出来；任何字节都不会卡住、不会出错', () => {
  expect(voiceTypeOf(new Uint8Array(Buffer.from('%PDF-1.4 演示演示演示演示')))).toBeNull();
  fc.assert(
    fc.property(
      fc.constantFrom(wav(1), mp3(1), aac(1), m4a(1)),
      fc.uint8Array({ maxLength: 60 }),
      fc.nat(70),
      (good, noise, at) => {
        const bytes = new Uint8Array(good);
        bytes.set(noise, Math.min(at, bytes.length - noise.length));
        const type = voiceTypeOf(bytes);
        const seconds = type && voiceSeconds(type, bytes);
        expect(seconds === null || seconds > 0).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
