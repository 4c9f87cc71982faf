import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing is fetched, reported or looked up by the browser itself. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the first Chromium found: CHROMIUM_PATH, one on the machine, else the one in the npm package. It sees the
 * project's own Chinese font, so that a machine without one draws the same characters.
 */
export async function openChromium(): Promise<Browser> {
  const installed = [process.env.CHROMIUM_PATH, ...onPath(), ...places].find((path) => path && existsSync(path));
  return await chromium.launch({
    executablePath: installed ?? (await fromPackage()),
    args: quiet,
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() } as { [name: string]: string },
  });
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The package unpacks into the temporary folder and takes whatever binary it finds there, of any version; so each
 * version gets a folder of its own. Its own arguments are for a server with one page at a time (`--single-process`,
 * no web security): with several windows it ends, so they are not used.
 */
async function fromPackage(): Promise<string> {
  const temporary = process.env.TMPDIR;
  const { default: packaged } = await import('@sparticuz/chromium');
  const manifest = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
    version: string;
  };
  const folder = resolve('.cache', `chromium-${manifest.version}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    return await packaged.executablePath();
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

function fontConfiguration(): string {
  const file = resolve('.cache', 'fonts.conf');
  const fonts = resolve('node_modules/@expo-google-fonts/noto-sans-sc');
  mkdirSync(resolve('.cache'), { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${fonts}</dir><cachedir>${resolve('.cache/fontconfig')}</cachedir></fontconfig>
`,
  );
  return file;
}
