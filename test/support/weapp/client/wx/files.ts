// 选取、上传与下载文件。选取的是测试用 chooseFile 放进来的文件。
import { record } from '../host';
import { asynchronous, settle, WxFailure, type Callbacks } from './api';
import { personal } from './privacy';
import { exchange, targetOf } from './request';

const store = new Map<string, File>();

const keep = (file: File): string => {
  const path = `wxfile://tmp_${store.size + 1}_${file.name}`;
  store.set(path, file);
  return path;
};

const fileAt = (path: string): File => {
  const file = store.get(path);
  if (!file) throw new WxFailure(`file not found ${path}`);
  return file;
};

const take = (count: number): { path: string; file: File }[] => {
  const taken = weappHost.files.splice(0, count);
  if (taken.length === 0) throw new WxFailure('cancel');
  return taken.map(({ name, base64, type }) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const file = new File([bytes], name, { type });
    return { path: keep(file), file };
  });
};

const chooseMessageFile = personal<{ count?: number }>('chooseMessageFile', ({ count = 100 }) => ({
  tempFiles: take(count).map(({ path, file }) => ({
    path,
    name: file.name,
    size: file.size,
    type: 'file',
    time: 0,
  })),
}));

const chooseImage = personal<{ count?: number }>('chooseImage', ({ count = 9 }) => {
  const taken = take(count);
  return {
    tempFilePaths: taken.map(({ path }) => path),
    tempFiles: taken.map(({ path, file }) => ({ path, size: file.size })),
  };
});

const chooseMedia = personal<{ count?: number }>('chooseMedia', ({ count = 9 }) => ({
  type: 'image',
  tempFiles: take(count).map(({ path, file }) => ({
    tempFilePath: path,
    size: file.size,
    fileType: 'image',
  })),
}));

interface UploadOptions extends Callbacks {
  readonly url: string;
  readonly filePath: string;
  readonly name: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly formData?: Readonly<Record<string, unknown>>;
  readonly timeout?: number;
}

const transferTask = (canceller: AbortController) => ({
  abort: () => canceller.abort(new WxFailure('abort')),
  onProgressUpdate: () => undefined,
  offProgressUpdate: () => undefined,
  onHeadersReceived: () => undefined,
  offHeadersReceived: () => undefined,
});

const uploadFile = (options: UploadOptions) => {
  const canceller = new AbortController();
  record('uploadFile', { url: options.url, name: options.name });
  void settle('uploadFile', options, sendFile(options, canceller));
  return transferTask(canceller);
};

const sendFile = async (options: UploadOptions, canceller: AbortController): Promise<object> => {
  const file = fileAt(options.filePath);
  const body = new FormData();
  for (const [key, value] of Object.entries(options.formData ?? {})) body.set(key, String(value));
  body.set(options.name, file, file.name);
  const headers = new Headers(options.header ?? {});
  headers.delete('content-type');
  const response = await exchange(targetOf(options.url), options.timeout, canceller, {
    method: 'POST',
    headers,
    body,
  });
  // 与微信一致：上传的回应不解析，data 是文字。
  return { statusCode: response.status, data: await response.text() };
};

interface DownloadOptions extends Callbacks {
  readonly url: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

const downloadFile = (options: DownloadOptions) => {
  const canceller = new AbortController();
  record('downloadFile', { url: options.url });
  void settle('downloadFile', options, fetchFile(options, canceller));
  return transferTask(canceller);
};

const fetchFile = async (options: DownloadOptions, canceller: AbortController): Promise<object> => {
  const url = targetOf(options.url);
  const response = await exchange(url, options.timeout, canceller, {
    headers: options.header ?? {},
  });
  const name = url.pathname.split('/').at(-1) ?? 'file';
  const file = new File([await response.blob()], name);
  return { statusCode: response.status, tempFilePath: keep(file) };
};

const openDocument = asynchronous<{ filePath: string }>('openDocument', ({ filePath }) => {
  fileAt(filePath);
  return {};
});

const saveImageToPhotosAlbum = personal<{ filePath: string }>(
  'saveImageToPhotosAlbum',
  ({ filePath }) => {
    fileAt(filePath);
    return {};
  },
);

export const files = {
  chooseMessageFile,
  chooseImage,
  chooseMedia,
  uploadFile,
  downloadFile,
  openDocument,
  saveImageToPhotosAlbum,
};
