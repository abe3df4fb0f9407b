import type { ReactElement } from 'react'

import { directionOf } from '#i18n/locales.ts'
import { fragment } from '#ui/fragment.ts'

import { Cord, heightOf, ink, Lines, paper, softInk, stopped } from './drawing-parts.tsx'
import { fit } from './lettering.ts'
import type { Promotion } from './promotion.rules.ts'

export const shareImageSize = { width: 1200, height: 630 }

const edge = 72
const room = shareImageSize.width - 2 * edge

/** The picture that other sites show beside a link: title, day and place, readable at a small size. */
export const shareImage = (promotion: Promotion): string => fragment(<ShareImage promotion={promotion} />)

const ShareImage = ({ promotion }: { readonly promotion: Promotion }): ReactElement => {
  const { width, height } = shareImageSize
  const { id, locale, title, days, times, place, status, site } = promotion
  const start = startOf(locale)
  const heading = fit({
    text: title.value,
    width: room,
    weight: 900,
    sizes: [96, 84, 72, 62, 54],
    mostLines: 3,
  })
  const when = fit({ text: days, width: room, weight: 700, sizes: [46, 40, 34], mostLines: 1 })
  const where = fit({
    text: [times, place].filter((part) => part !== null).join(' · '),
    width: room,
    weight: 500,
    sizes: [38, 34, 30],
    mostLines: 1,
  })
  const foot = fit({
    text: status === null ? site : `${status} · ${site}`,
    width: room,
    weight: 700,
    sizes: [34, 28, 24],
    mostLines: 1,
  })
  const top = 232 + (3 - heading.lines.length) * 26
  const below = top + heightOf(heading, title.lang) + 84
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={paper} />
      <Cord id={id} size={{ width, startY: 0, endY: 0, sag: 24, flags: 15, flagWidth: 58, flagHeight: 78 }} />
      <Lines {...heading} lang={title.lang} start={startOf(locale)} y={top} weight={900} />
      <Lines {...when} lang={locale} start={start} y={below} weight={700} />
      <Lines {...where} lang={locale} start={start} y={below + 54} weight={500} colour={softInk} />
      <rect y={height - 74} width={width} height="74" fill={status === null ? ink : stopped} />
      <Lines {...foot} lang={locale} start={start} y={height - 25} weight={700} colour={paper} />
    </svg>
  )
}

const startOf = (locale: Promotion['locale']) =>
  directionOf(locale) === 'rtl'
    ? ({ x: shareImageSize.width - edge, anchor: 'end' } as const)
    : ({ x: edge, anchor: 'start' } as const)
