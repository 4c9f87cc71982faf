/** Browsers inside chat programs, which block printing and downloads. */
export type InAppBrowser = 'wechat' | 'wecom';

/** WeCom also calls itself WeChat, so it is looked for first. */
export function inAppBrowser(userAgent: string): InAppBrowser | null {
  if (/wxwork/i.test(userAgent)) return 'wecom';
  return /MicroMessenger/i.test(userAgent) ? 'wechat' : null;
}
