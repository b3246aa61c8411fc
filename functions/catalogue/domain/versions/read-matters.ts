import { readPastedMatters, type MatterRow } from '@shared/catalogue/read-matters';
import { ok, refused, type Result } from '@shared/result';

export type { MatterRow };

/**
 * 把粘贴的表格或者 CSV 读成清单各行；空行不算。
 * 拒绝：没有一行有事项名称；某一行写得过长；超过一万行。
 */
export const readMatters = (pasted: string): Result<MatterRow[]> => {
  const read = readPastedMatters(pasted);
  if (!read.ok) return read;
  const long = read.value.skipped.find(({ reason }) => reason.includes('超过'));
  if (long !== undefined)
    return refused('ruleViolated', `第${String(long.row)}行：${long.reason}`, { field: 'pasted' });
  return ok(
    read.value.rows.map(({ matterName, powerType, departmentName }) => ({
      matterName,
      powerType,
      departmentName,
    })),
  );
};
