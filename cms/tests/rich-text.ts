/** A rich text of one paragraph: a text, and a link to this address. */
export const richText = (text: string, url = 'www.voorbeeld.nl') => ({
  root: {
    children: [
      {
        children: [
          { text, type: 'text', version: 1 },
          {
            children: [{ text: 'hier', type: 'text', version: 1 }],
            fields: { linkType: 'custom', url },
            type: 'link',
            version: 3,
          },
        ],
        type: 'paragraph',
        version: 1,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})
