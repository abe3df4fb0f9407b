import * as fc from 'fast-check'

/** Any text at all, with many of the signs that break what is written by hand: an old record may hold them. */
export const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.integer({ max: 0xffff, min: 0 }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        ...'\u0000\u000b\u000c\r\n\t\u001b\u0085\u2028\u2029\ufeff\ufffe\uffff\ud800\udfff<>&"\';,:\\='.split(
          '',
        ),
        ']]>',
        '<![CDATA[',
        '</script>',
        '<!--',
        '-->',
        '&#0;',
        '\r\nEND:VEVENT\r\n',
        '\\n',
        ' ',
        'ت',
        '👩‍👧',
      ),
    ),
    { maxLength: 30, minLength: 1 },
  )
  .map((parts) => `x${parts.join('')}x`)
