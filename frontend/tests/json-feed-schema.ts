/** JSON Feed 1.1 as a JSON Schema, written after its specification (jsonfeed.org/version/1.1). */
const address = { type: 'string', format: 'uri' } as const
const moment = { type: 'string', format: 'date-time' } as const
const words = { type: 'string', minLength: 1 } as const
const authors = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', properties: { name: words, url: address, avatar: address }, minProperties: 1 },
} as const

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: words,
    description: words,
    home_page_url: address,
    feed_url: address,
    language: words,
    authors,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        properties: {
          id: words,
          url: address,
          title: words,
          summary: words,
          content_html: words,
          image: address,
          date_published: moment,
          date_modified: moment,
          language: words,
          tags: { type: 'array', items: words },
          authors,
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const
