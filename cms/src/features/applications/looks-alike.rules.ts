const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\b(?:stichting|vereniging|de|het)\b/g, '')
    .replaceAll(/[^\p{L}\d]/gu, '')

/** Whether two names probably belong to one organisation. */
export const looksAlike = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)]
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
}
