import PDFDocument from 'pdfkit'

type Page = {
  readonly outlines: string
  /** The width of the drawing in its own units; the page is an A4. */
  readonly width: number
  readonly title: string
  readonly author: string
  readonly language: string
  readonly changedAt: Date
  /** The address that a click on the page opens. */
  readonly link: string
}

const a4 = { width: 595.28, height: 841.89 }

/** Puts a drawing made of outlines on an A4 page, as vectors that stay sharp at any size. */
export const toPdf = ({
  outlines,
  width,
  title,
  author,
  language,
  changedAt,
  link,
}: Page): Promise<Buffer> => {
  const document = new PDFDocument({
    size: [a4.width, a4.height],
    margin: 0,
    lang: language,
    displayTitle: true,
    // The time of the record's change instead of the current time: the same record gives the same file.
    info: { Title: title, Author: author, CreationDate: changedAt, ModDate: changedAt },
  })
  const chunks: Buffer[] = []
  const written = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  document.scale(a4.width / width)
  paint(document, outlines)
  document.link(0, 0, width, (width * a4.height) / a4.width, link)
  document.end()
  return written
}

/** The drawing comes from our own renderer, which writes only groups and filled paths. */
const paint = (document: PDFKit.PDFDocument, outlines: string): void => {
  for (const [, closing, name, attributes = ''] of outlines.matchAll(/<(\/?)(g|path)\b([^>]*)>/g)) {
    if (name === 'g' && closing === '/') document.restore()
    else if (name === 'g') {
      document.save()
      transform(document, attributes)
    } else {
      const isAlone = transformOf(attributes) !== null
      if (isAlone) document.save()
      transform(document, attributes)
      stroke(document, attributes)
      if (isAlone) document.restore()
    }
  }
}

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? null

const transformOf = (attributes: string): string | null => attribute(attributes, 'transform')

const transform = (document: PDFKit.PDFDocument, attributes: string): void => {
  const numbers =
    transformOf(attributes)
      ?.match(/-?[\d.]+(?:e-?\d+)?/g)
      ?.map(Number) ?? []
  const [a, b, c, d, e, f] = numbers
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined) return
  document.transform(a, b, c, d, e, f ?? 0)
}

const stroke = (document: PDFKit.PDFDocument, attributes: string): void => {
  const path = attribute(attributes, 'd')
  if (path === null) return
  const fill = attribute(attributes, 'fill')
  const line = attribute(attributes, 'stroke')
  if (line !== null && line !== 'none') {
    document
      .path(path)
      .lineWidth(Number(attribute(attributes, 'stroke-width') ?? 1))
      .stroke(line)
  }
  if (fill !== 'none') document.path(path).fill(fill ?? '#000000')
}
