import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** PDF 用的字体：正文、标题。 */
export interface LetterFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const PACKAGE = '@expo-google-fonts/noto-serif-sc';
const FILES = {
  regular: '400Regular/NotoSerifSC_400Regular.ttf',
  bold: '700Bold/NotoSerifSC_700Bold.ttf',
} as const;

const pathOf = (file: string): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve(`${PACKAGE}/${file}`);

let loaded: Promise<LetterFonts> | null = null;

const load = async (): Promise<LetterFonts> => {
  const [regular, bold] = await Promise.all([
    readFile(pathOf(FILES.regular)),
    readFile(pathOf(FILES.bold)),
  ]);
  return { regular, bold };
};

/** 随程序安装的思源宋体，每个进程只读一次；读不到时抛出，下次再读。 */
export const installedFonts = async (): Promise<LetterFonts> => {
  loaded ??= load();
  try {
    return await loaded;
  } catch (error) {
    loaded = null;
    throw error;
  }
};
