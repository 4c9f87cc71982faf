import { openChromium } from '../../src/build/open-chromium.ts';

/** Once before the site's tests: where Chromium comes from the npm package, no two files unpack it at once. */
export default async function unpackChromium(): Promise<void> {
  await (await openChromium()).close();
}
