/**
 * Makes each chosen picture smaller before it travels over the line of a phone: twelve megabytes is the most that the
 * CMS takes. What this browser can't open is sent as it is, since the CMS reads more kinds.
 */
const largestSide = 2400
const light = 1_000_000

const drawn = async (file: File): Promise<Blob | null> => {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, largestSide / Math.max(picture.width, picture.height))
  if (scale === 1 && file.size <= light) return null
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.imageSmoothingQuality = 'high'
  // These pictures are photos; one with a transparent ground gets white behind it.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
}

const lighten = async (field: HTMLInputElement): Promise<void> => {
  const [file] = field.files ?? []
  if (file === undefined) return
  const blob = await drawn(file).catch(() => null)
  // Meanwhile another picture may have been chosen.
  if (blob === null || blob.size >= file.size || field.files?.[0] !== file) return
  const files = new DataTransfer()
  files.items.add(new File([blob], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' }))
  field.files = files.files
}

for (const field of document.querySelectorAll<HTMLInputElement>('input[type=file]'))
  field.addEventListener('change', () => void lighten(field))
