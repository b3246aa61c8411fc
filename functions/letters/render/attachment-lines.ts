/** 附件的说明：“附件：1．……”，第二件起另行。 */
export const attachmentLines = (attachments: readonly string[]): string[] =>
  attachments.map((name, index) => {
    if (attachments.length === 1) return `附件：${name}`;
    return `${index === 0 ? '附件：' : '　　　'}${String(index + 1)}．${name}`;
  });
