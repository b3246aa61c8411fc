import Taro from '@tarojs/taro';
import { VOICE_LIMITS } from '@shared/vocabulary/filing';
import type { ChosenFile } from './choose-file';

/** 正在录的一段。 */
export interface Recording {
  stop(): void;
  /** 录好的文件；没有录成为 null。 */
  readonly done: Promise<ChosenFile | null>;
}

/** 开始录音，最长六十秒，到时自己停；只在小程序里有，浏览器选一个录好的文件。 */
export const startRecording = (): Recording => {
  const recorder = Taro.getRecorderManager();
  const done = new Promise<ChosenFile | null>((resolve) => {
    recorder.onStop(({ tempFilePath }) => resolve({ path: tempFilePath, name: '录音.mp3' }));
    recorder.onError(() => resolve(null));
  });
  recorder.start({
    duration: VOICE_LIMITS.seconds * 1000,
    format: 'mp3',
    sampleRate: 16000,
    numberOfChannels: 1,
    encodeBitRate: 48000,
  });
  return { stop: () => recorder.stop(), done };
};
