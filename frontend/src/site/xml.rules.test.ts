import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'

import { nastyText } from '../../tests/nasty-text.ts'
import { xmlText } from './xml.rules.ts'

const schema =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="all"><xs:complexType><xs:sequence><xs:element name="a" maxOccurs="unbounded"><xs:complexType mixed="true"><xs:attribute name="b"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>'

it('any text can stand in XML, as content and in an attribute', async () => {
  const texts = fc.sample(nastyText, 2000).map(xmlText)
  const contents = `<all>${texts.map((text) => `<a b="${text}">${text}</a>`).join('')}</all>`
  const { errors } = await validateXML({ schema: [schema], xml: [{ contents, fileName: 'all.xml' }] })
  expect(errors.map(({ message }) => message)).toEqual([])
})
