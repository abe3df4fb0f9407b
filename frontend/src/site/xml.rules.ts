/** What can stand in no XML document, not even escaped: controls, halves of pairs, and two that are no characters. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A finished document without the characters that make every reader refuse all of it. */
export const readableXml = (xml: string): string => xml.replaceAll(impossible, '')

/** A text as content or attribute of XML. */
export const xmlText = (text: string): string =>
  readableXml(text).replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)
