// 启动之后告诉使用者：从哪里进，用什么账号。
import { lanAddresses } from './ports.mjs';
import { say } from './say.mjs';

const region = 'minghu';
const usualPlaces = ['柳树坪村', '区民政局'];
const village = `/v/${region}/liushuping`;

/** @typedef {{ loginName: string, displayName: string, roleLabel: string, organisationName: string }} DemonstrationAccount */

/** 打印地址、村码和演示账号。 @param {number} port */
export async function welcome(port) {
  const local = `http://localhost:${port}`;
  const [lan] = lanAddresses().map((address) => `http://${address}:${port}`);
  say(`\n明栏已启动：${local}`);
  if (lan) say(`同一网络的手机：${lan}`);
  say(`柳树坪村的公开栏：${local}${village}`);
  say(`\n${await qrCode(`${lan ?? local}${village}`)}`);
  const accounts = await demonstrationAccounts(local);
  if (accounts.length > 0) {
    say('演示账号（在“我的”里选择即可登录，不用密码）：');
    const some = onePerRole(accounts);
    for (const row of accountRows(some)) say(`  ${row}`);
    if (accounts.length > some.length)
      say(`  其余 ${accounts.length - some.length} 个在登录页列出`);
  }
  say('\n按 Ctrl-C 停止。');
}

/** 每种角色各举一个，尽量出自同一个村、同一个部门，便于走完一件事。 @param {DemonstrationAccount[]} accounts */
export function onePerRole(accounts) {
  const roles = [...new Set(accounts.map((one) => one.roleLabel))];
  return roles.flatMap((role) => {
    const same = accounts.filter((one) => one.roleLabel === role);
    return same.find((one) => usualPlaces.includes(one.organisationName)) ?? same[0] ?? [];
  });
}

/** 账号排成整齐的几列。 @param {DemonstrationAccount[]} accounts */
export function accountRows(accounts) {
  const rows = accounts.map((one) => [
    one.loginName,
    one.displayName,
    one.roleLabel,
    one.organisationName,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd(),
  );
}

/** 文字在终端里占的格数：汉字占两格。 @param {string} text */
function width(text) {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}

/** @param {string} text @returns {Promise<string>} */
async function qrCode(text) {
  const { default: qrcode } = await import('qrcode');
  const looks = process.stdout.isTTY
    ? /** @type {const} */ ({ type: 'terminal', small: true }) // 自带底色，深色终端里也扫得出
    : /** @type {const} */ ({ type: 'utf8', margin: 2 });
  return qrcode.toString(text, { ...looks, errorCorrectionLevel: 'L' });
}

/** @param {string} origin @returns {Promise<DemonstrationAccount[]>} */
async function demonstrationAccounts(origin) {
  const response = await fetch(`${origin}/api/${region}/demonstration-accounts`);
  return response.ok ? (await response.json()).items : [];
}
