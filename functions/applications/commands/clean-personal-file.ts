import { ok, refused, type Result } from '@shared/result';
import { VOICE_LIMITS, type PersonalFileKind } from '@shared/vocabulary/filing';
import { voiceSeconds, voiceTypeOf } from '../../platform/media/voice-length';
import type { FilePorts } from '../ports';

interface Clean {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const no = (message: string) => refused('unsupportedMedia', message, { field: 'file' });

const PICTURE = {
  tooManyPixels: '照片的像素太多，请用手机缩小以后再上传',
  damaged: '照片打不开，可能已经损坏，请重新拍一张',
} as const;

const pictureTypeOf = (bytes: Uint8Array): 'image/jpeg' | 'image/png' | null => {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xd8 && third === 0xff) return 'image/jpeg';
  return first === 0x89 && second === 0x50 && third === 0x4e && fourth === 0x47
    ? 'image/png'
    : null;
};

const cleanPicture = async (ports: FilePorts, bytes: Uint8Array): Promise<Result<Clean>> => {
  const mediaType = pictureTypeOf(bytes);
  if (!mediaType) return no('照片请用 JPG 或者 PNG 格式，直接用手机拍的就行');
  const image = await ports.cleanPicture(mediaType, bytes);
  return image.isDone ? ok({ bytes: image.bytes, mediaType }) : no(PICTURE[image.reason]);
};

const checkVoice = (bytes: Uint8Array): Result<Clean> => {
  const mediaType = voiceTypeOf(bytes);
  if (!mediaType) return no('录音请用 MP3、AAC、M4A 或者 WAV 格式');
  if (bytes.byteLength > VOICE_LIMITS.bytes)
    return refused('tooLarge', '录音不能超过 2 MB，请录短一些', { field: 'file' });
  const seconds = voiceSeconds(mediaType, bytes);
  if (seconds === null) return no('录音打不开，可能已经损坏，请重新录一段');
  return seconds > VOICE_LIMITS.seconds + 1
    ? no(`录音不能超过${String(VOICE_LIMITS.seconds)}秒，请录短一些`)
    : ok({ bytes, mediaType });
};

/** 照片重新编码，去掉拍摄地点；录音核对格式、大小、长短。拒绝：种类、大小、长短不符。 */
export const cleanPersonalFile = async (
  ports: FilePorts,
  kind: PersonalFileKind,
  bytes: Uint8Array,
): Promise<Result<Clean>> =>
  kind === 'consentVoice' ? checkVoice(bytes) : cleanPicture(ports, bytes);
