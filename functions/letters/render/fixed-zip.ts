import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** 压缩包里每个文件的时间；与何时生成无关。 */
const FIXED_AT = new Date(1980, 0, 2);
const FIXED_STAMP = '2019-05-15T00:00:00Z';
const STAMPS = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** 去掉 Word 文件里随生成时刻变化的时间，使同样的内容得到同样的字节。 */
export const fixedZip = (bytes: Uint8Array): Uint8Array => {
  const entries = Object.entries(unzipSync(bytes)).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const files: Zippable = {};
  for (const [name, content] of entries)
    files[name] =
      name === 'docProps/core.xml'
        ? strToU8(strFromU8(content).replace(STAMPS, `$1${FIXED_STAMP}$2`))
        : content;
  return zipSync(files, { mtime: FIXED_AT, level: 6 });
};
