import { expect, it } from 'vitest'

import { deviceIn } from './device.rules.ts'

const mozilla = 'Mozilla/5.0'
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36'

it.each([
  [`${mozilla} (Windows NT 10.0; Win64; x64) ${chrome}`, 'Chrome op Windows'],
  [`${mozilla} (Windows NT 10.0; Win64; x64) ${chrome} Edg/120.0`, 'Edge op Windows'],
  [`${mozilla} (X11; Linux x86_64) ${chrome} OPR/106.0`, 'Opera op Linux'],
  [
    `${mozilla} (Linux; Android 13; SM-S901B) ${chrome.replace('Chrome', 'SamsungBrowser/23.0 Chrome')}`,
    'Samsung Internet op Android',
  ],
  [`${mozilla} (Android 13; Mobile; rv:120.0) Gecko/120.0 Firefox/120.0`, 'Firefox op Android'],
  [`${mozilla} (iPhone; CPU iPhone OS 17_0 like Mac OS X) FxiOS/120.0 Mobile Safari/605.1`, 'Firefox op iOS'],
  [`${mozilla} (iPhone; CPU iPhone OS 17_0 like Mac OS X) CriOS/120.0 Mobile Safari/604.1`, 'Chrome op iOS'],
  [`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1`, 'Safari op macOS'],
  [`${mozilla} (X11; CrOS x86_64 14541.0.0) ${chrome}`, 'Chrome op ChromeOS'],
  [`${mozilla} (X11; Linux x86_64)`, 'een onbekend apparaat'],
  ['curl/8.0', 'een onbekend apparaat'],
  ['', 'een onbekend apparaat'],
])('%s is %s', (userAgent, said) => expect(deviceIn(userAgent).nl).toBe(said))
