/** 认得的录音格式。 */
export type VoiceType = 'audio/wav' | 'audio/mpeg' | 'audio/aac' | 'audio/mp4';

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** 跳过 ID3 附带信息（歌名、封面），从声音开始的地方数起。 */
const afterId3 = (bytes: Uint8Array): number => {
  if (ascii(bytes, 0, 3) !== 'ID3' || bytes.length < 10) return 0;
  return [6, 7, 8, 9].reduce((size, at) => size * 128 + ((bytes[at] ?? 0) & 0x7f), 0) + 10;
};

/** 由内容认录音的格式，不信文件名；不是录音的为 null。 */
export const voiceTypeOf = (bytes: Uint8Array): VoiceType | null => {
  if (bytes.length < 16) return null;
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WAVE') return 'audio/wav';
  if (ascii(bytes, 4, 4) === 'ftyp' && /^(M4A|mp4|iso|3gp)/.test(ascii(bytes, 8, 3)))
    return 'audio/mp4';
  const at = afterId3(bytes);
  if (bytes[at] !== 0xff) return null;
  const second = bytes[at + 1] ?? 0;
  if ((second & 0xf6) === 0xf0) return 'audio/aac';
  return (second & 0xe6) === 0xe2 ? 'audio/mpeg' : null;
};

const wavSeconds = (bytes: Uint8Array): number => {
  const view = viewOf(bytes);
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const name = ascii(bytes, at, 4);
    if (name === 'fmt ') rate = view.getUint32(at + 16, true);
    if (name === 'data') return Math.min(size, bytes.length - at - 8) / rate;
    at += 8 + size + (size % 2);
  }
  return Number.NaN;
};

const AAC_RATES = [
  96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350,
];

const aacSeconds = (bytes: Uint8Array): number => {
  let seconds = 0;
  let at = afterId3(bytes);
  while (at + 7 <= bytes.length && bytes[at] === 0xff) {
    const [third = 0, fourth = 0, fifth = 0, sixth = 0] = bytes.subarray(at + 2, at + 6);
    const size = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5);
    if (size < 7) return Number.NaN;
    seconds += 1024 / (AAC_RATES[(third >> 2) & 15] ?? Number.NaN);
    at += size;
  }
  return seconds;
};

const MP3_KBITS = [
  [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
const MP3_RATES = [44100, 48000, 32000];

const mp3Seconds = (bytes: Uint8Array): number => {
  let seconds = 0;
  let at = afterId3(bytes);
  while (at + 4 <= bytes.length && bytes[at] === 0xff && ((bytes[at + 1] ?? 0) & 0xe6) === 0xe2) {
    const version = ((bytes[at + 1] ?? 0) >> 3) & 3;
    const third = bytes[at + 2] ?? 0;
    const isFirst = version === 3;
    const kbits = MP3_KBITS[isFirst ? 0 : 1]?.[(third >> 4) - 1] ?? Number.NaN;
    const rate =
      (MP3_RATES[(third >> 2) & 3] ?? Number.NaN) / (isFirst ? 1 : version === 2 ? 2 : 4);
    const samples = isFirst ? 1152 : 576;
    const size = Math.floor((samples / 8) * ((kbits * 1000) / rate)) + ((third >> 1) & 1);
    if (!(size > 0)) return Number.NaN;
    seconds += samples / rate;
    at += size;
  }
  return seconds;
};

/** m4a：moov 里 mvhd 写着时长；盒子一层层找下去。 */
const m4aSeconds = (bytes: Uint8Array, from = 0, to = bytes.length): number => {
  const view = viewOf(bytes);
  for (let at = from; at + 8 <= to;) {
    const size = view.getUint32(at);
    const name = ascii(bytes, at + 4, 4);
    if (size < 8 || at + size > to) return Number.NaN;
    if (name === 'moov') return m4aSeconds(bytes, at + 8, at + size);
    if (name === 'mvhd' && size >= 32) {
      const isLong = view.getUint8(at + 8) === 1;
      return isLong
        ? Number(view.getBigUint64(at + 32)) / view.getUint32(at + 28)
        : view.getUint32(at + 24) / view.getUint32(at + 20);
    }
    at += size;
  }
  return Number.NaN;
};

const SECONDS: Readonly<Record<VoiceType, (bytes: Uint8Array) => number>> = {
  'audio/wav': wavSeconds,
  'audio/mpeg': mp3Seconds,
  'audio/aac': aacSeconds,
  'audio/mp4': (bytes) => m4aSeconds(bytes),
};

/** 录音有多少秒，从内容里数出来；读不出为 null。 */
export const voiceSeconds = (type: VoiceType, bytes: Uint8Array): number | null => {
  try {
    const seconds = SECONDS[type](bytes);
    return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
  } catch (error) {
    // 写得不合规矩，读到了文件外面
    if (error instanceof RangeError) return null;
    throw error;
  }
};
