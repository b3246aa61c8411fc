import { useState } from 'react';
import { callUpload } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { useAct } from '@miniapp/api/use-endpoint';
import { chooseFile, type ChosenFile } from '@miniapp/files/choose-file';
import { readPastedMatters, type ReadMatters } from '@shared/catalogue/read-matters';
import { importMatters, previewMatters } from '@shared/contract/power-list';
import type { MatterListKind } from '@shared/vocabulary/catalogue-version';

/** 读出的一份：文件的名称（粘贴的为空）、各工作表、没有读的工作表。 */
export interface ReadSource {
  readonly fileName: string;
  readonly sheets: readonly { readonly name: string; readonly read: ReadMatters }[];
  readonly unusedSheets: readonly string[];
}

/** 导入的经过：选文件或者粘贴、看、存。 */
export interface MattersImporting {
  readonly source: ReadSource | null;
  readonly problem: string;
  readonly isReading: boolean;
  readonly isSaving: boolean;
  /** 存好了几条；还没有存为 null。 */
  readonly savedCount: number | null;
  readonly choose: () => Promise<void>;
  readonly readPasted: (pasted: string) => void;
  readonly save: (listKind: MatterListKind) => Promise<void>;
}

const rowsOf = ({ sheets }: ReadSource) =>
  sheets.flatMap(({ read }) =>
    read.rows.map(({ matterName, powerType, departmentName }) => ({
      matterName,
      powerType,
      departmentName,
    })),
  );

/** 从文件、从粘贴的文字读出来。 */
const useReading = (region: string) => {
  const [source, setSource] = useState<ReadSource | null>(null);
  const [problem, setProblem] = useState('');
  const [isReading, setReading] = useState(false);
  const start = () => {
    setProblem('');
    setSource(null);
  };
  const readFile = async (file: ChosenFile) => {
    start();
    setReading(true);
    try {
      const preview = await callUpload(previewMatters, { params: { region } }, file);
      const sheets = preview.sheets.map(({ sheetName, ...read }) => ({ name: sheetName, read }));
      setSource({ fileName: file.name, sheets, unusedSheets: preview.unusedSheets });
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setReading(false);
    }
  };
  const readText = (pasted: string) => {
    start();
    const read = readPastedMatters(pasted);
    if (read.ok)
      setSource({ fileName: '', sheets: [{ name: '', read: read.value }], unusedSheets: [] });
    else setProblem(read.refusal.message);
  };
  return { source, problem, isReading, readFile, readText, setProblem, start };
};

/** 导入权责清单。 */
export const useMattersImport = (region: string): MattersImporting => {
  const { source, problem, isReading, ...reading } = useReading(region);
  const [savedCount, setSavedCount] = useState<number | null>(null);
  const act = useAct(importMatters);
  const choose = async () => {
    const file = await chooseFile('.xlsx,.csv');
    if (file === null) return;
    setSavedCount(null);
    await reading.readFile(file);
  };
  const readPasted = (pasted: string) => {
    setSavedCount(null);
    reading.readText(pasted);
  };
  const save = async (listKind: MatterListKind) => {
    if (source === null) return;
    reading.setProblem('');
    try {
      const body = { rows: rowsOf(source) };
      const { items } = await act.mutateAsync({ params: { region, listKind }, body });
      reading.start();
      setSavedCount(items.filter((item) => item.listKind === listKind).length);
    } catch (error) {
      reading.setProblem(messageOf(error));
    }
  };
  const isSaving = act.isPending;
  return { source, problem, isReading, isSaving, savedCount, choose, readPasted, save };
};
