import { useState } from 'react';
import { callUpload } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { useAct } from '@miniapp/api/use-endpoint';
import { chooseFile, type ChosenFile } from '@miniapp/files/choose-file';
import { newKey } from '@miniapp/format/new-key';
import {
  commitCatalogueImport,
  previewCatalogueImport,
  type ImportPreview,
} from '@shared/contract/catalogue-import';
import { draftOf, partsOf, type DraftSheet } from './import-draft';

/** 存好的草稿。 */
export interface SavedDraft {
  readonly versionId: string;
  readonly title: string;
  readonly entryCount: number;
}

/** 导入的经过：选文件、看、改、存。 */
export interface Importing {
  readonly fileName: string;
  readonly unusedSheets: ImportPreview['unusedSheets'];
  readonly sheets: readonly DraftSheet[];
  readonly problem: string;
  readonly isReading: boolean;
  readonly isSaving: boolean;
  readonly saved: SavedDraft | null;
  readonly choose: () => Promise<void>;
  readonly change: (at: number, sheet: DraftSheet) => void;
  readonly save: (title: string) => Promise<void>;
}

interface Opened {
  readonly fileName: string;
  readonly preview: Pick<ImportPreview, 'unusedSheets'>;
  readonly sheets: readonly DraftSheet[];
  /** 每次选定文件一个防重编号：同一份改好的表不会存成两版。 */
  readonly idempotencyKey: string;
}

const NOTHING: Opened = {
  fileName: '',
  preview: { unusedSheets: [] },
  sheets: [],
  idempotencyKey: '',
};

/** 选文件、上传、读成什么。 */
const useReading = (region: string) => {
  const [opened, setOpened] = useState<Opened>(NOTHING);
  const [isReading, setReading] = useState(false);
  const read = async (file: ChosenFile) => {
    setReading(true);
    try {
      const preview = await callUpload(previewCatalogueImport, { params: { region } }, file);
      const sheets = draftOf(preview);
      setOpened({ fileName: file.name, preview, sheets, idempotencyKey: newKey() });
    } finally {
      setReading(false);
    }
  };
  const change = (at: number, sheet: DraftSheet) =>
    setOpened((now) => ({
      ...now,
      sheets: now.sheets.map((each, index) => (index === at ? sheet : each)),
    }));
  return { opened, isReading, read, change, clear: () => setOpened(NOTHING) };
};

/** 导入目录表格。 */
export const useImport = (region: string): Importing => {
  const { opened, isReading, read, change, clear } = useReading(region);
  const [problem, setProblem] = useState('');
  const [saved, setSaved] = useState<SavedDraft | null>(null);
  const act = useAct(commitCatalogueImport);
  const choose = async () => {
    const file = await chooseFile('.xlsx,.csv');
    if (file === null) return;
    setProblem('');
    setSaved(null);
    clear();
    await read(file).catch((error: unknown) => setProblem(messageOf(error)));
  };
  const save = async (title: string) => {
    setProblem('');
    const { idempotencyKey, sheets } = opened;
    const body = { title: title.trim(), parts: partsOf(sheets), idempotencyKey };
    try {
      setSaved(await act.mutateAsync({ params: { region }, body }));
      clear();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const { fileName, sheets, preview } = opened;
  const { unusedSheets } = preview;
  const isSaving = act.isPending;
  return {
    fileName,
    sheets,
    unusedSheets,
    problem,
    isReading,
    isSaving,
    saved,
    choose,
    change,
    save,
  };
};
