const WECHAT: Readonly<Record<string, string>> = {
  '47003': '微信不收模板里的内容，请核对模板的字段设置',
  '40037': '微信模板的编号不对，请核对模板设置',
  '41030': '消息点开的页面在小程序里不存在，请核对小程序版本',
  '40013': '小程序的账号（AppID）不对，请核对设置',
  '40125': '小程序的密钥不对，请核对设置',
  '40164': '服务器的地址不在微信的白名单里，请到微信公众平台添加',
  '45009': '微信当日的调用次数已满，多次重试仍未发出',
  '-1': '微信多次繁忙，没有发出',
  '-2': '多次没有连上微信，没有发出',
};

const OTHERS: Readonly<Record<string, string>> = {
  interrupted: '送到一半断了，不知道送到没有；重新送出可能让人收到两次',
  'wechat unknown': '请求发给了微信但没有应答，不知道送到没有；重新送出可能让人收到两次',
  'email unknown': '信发到一半断了，不知道送到没有；重新送出可能让人收到两次',
  'sms unknown': '短信服务没有应答，不知道送到没有；重新送出可能让人收到两次',
  'wechat template changed': '微信模板的设置改过，原来的模板不再使用',
  'email off': '还没有接入邮件服务',
  'sms off': '还没有接入短信服务',
  'wechat off': '还没有接入微信',
  'recipient unavailable': '多次没有查到收件人，没有发出',
};

/** 没有送到的缘由，用一句话说清楚。 */
export const parkedReason = (reason: string): string => {
  const known = OTHERS[reason];
  if (known !== undefined) return known;
  const [channel, code = ''] = reason.split(' ');
  if (channel === 'wechat')
    return WECHAT[code] ?? `微信没有收下（错误码${code}），请对照微信的文档核对设置`;
  if (channel === 'email')
    return code.startsWith('4')
      ? `对方的邮件服务器多次要求稍后再发（${code}）`
      : `邮件没有发出（${code}），请核对邮箱地址和邮件服务的设置`;
  return `短信没有发出（${code}），请核对短信服务的设置`;
};

/** 送到没有不知道的：重新送出之前要再想一想。 */
export const isUncertain = (reason: string): boolean =>
  reason === 'interrupted' || reason.endsWith(' unknown');
