import { create } from 'qrcode'
import type { ReactElement } from 'react'

import { directionOf } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { fragment } from '#ui/fragment.ts'

import { Cord, heightOf, ink, Lines, paper, softInk, stopped } from './drawing-parts.tsx'
import { fit, widthOf, type Fitted } from './lettering.ts'
import type { Promotion } from './promotion.rules.ts'

/** An A4 in tenths of a millimetre. */
export const posterSize = { width: 2100, height: 2970 }

const edge = 150
const room = posterSize.width - 2 * edge

/** A poster for a window or a notice board: the day is as large as possible. */
export const poster = (promotion: Promotion): string => fragment(<Poster promotion={promotion} />)

type Props = { readonly promotion: Promotion }

const Poster = ({ promotion }: Props): ReactElement => {
  const { width, height } = posterSize
  const { id, title, locale, kind } = promotion
  const start = startOf(locale)
  const heading = fit({
    text: title.value,
    width: room,
    weight: 900,
    sizes: [250, 220, 190, 165, 140, 120],
    mostLines: 4,
  })
  const top = 690 + heading.size * 0.9
  const bottom = top + heightOf(heading, title.lang)
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={paper} />
      {[0, 1].map((cord) => (
        <Cord
          key={cord}
          id={`${id}-${cord}`}
          size={{
            width,
            startY: cord * 230 - 10,
            endY: cord * 200 + 20,
            sag: 60,
            flags: 10 - cord * 2,
            flagWidth: 140,
            flagHeight: 185,
          }}
        />
      ))}
      <Lines lines={[kind]} lang={locale} start={start} y={640} size={64} weight={700} colour={softInk} />
      <Lines {...heading} lang={title.lang} start={start} y={top} weight={900} />
      <Day promotion={promotion} y={bottom} />
      <Foot promotion={promotion} />
    </svg>
  )
}

/** The day with its time and place, below the title. */
const Day = ({ promotion, y }: Props & { readonly y: number }): ReactElement => {
  const { dayParts, locale, times, place, address, facts, days, status } = promotion
  const start = startOf(locale)
  const number = dayParts === null ? '' : [dayParts.first.day, dayParts.last?.day].filter(Boolean).join('–')
  const size = 520
  const baseline = y + size
  const beside = widthOf(number, size, 900) + 70
  const side = { ...start, x: start.anchor === 'start' ? start.x + beside : start.x - beside }
  const words = dayParts === null ? [] : [dayParts.first.weekday, dayParts.first.month, dayParts.first.year]
  const isWide = number.length > 2
  const details = [
    ...(isWide ? [days] : []),
    ...(times === null ? [] : [times]),
    ...(place === null ? [] : [place]),
    ...(address === null ? [] : [address]),
  ]
  return (
    <>
      <Lines
        lines={[number]}
        lang="nl"
        start={start}
        y={baseline}
        size={size}
        weight={900}
        colour={status === null ? ink : stopped}
      />
      {!isWide && (
        <Lines
          lines={words}
          lang={locale}
          start={side}
          y={baseline - 260}
          size={118}
          weight={700}
          leading={1.12}
        />
      )}
      {status !== null && (
        <Lines
          lines={[status]}
          lang={locale}
          start={start}
          y={baseline + 130}
          size={110}
          weight={900}
          colour={stopped}
        />
      )}
      {details.map((detail, index) => {
        const fitted = fit({ text: detail, width: room, weight: 700, sizes: [84, 72, 60, 50], mostLines: 1 })
        const baselineOf = baseline + 150 + (status === null ? 0 : 140) + index * 108
        return (
          <Lines
            key={detail}
            {...fitted}
            lang={locale}
            start={start}
            y={baselineOf}
            weight={index === 0 ? 700 : 500}
          />
        )
      })}
      <Lines
        {...line(facts.join(' · '), [58, 50, 42], room)}
        lang={locale}
        start={start}
        y={baseline + 165 + (status === null ? 0 : 140) + details.length * 108}
        weight={500}
        colour={softInk}
      />
    </>
  )
}

/** One line that fits beside the QR code or on the paper. */
const line = (text: string, sizes: readonly number[], width: number): Fitted =>
  fit({ text, width, weight: 700, sizes, mostLines: 1 })

const footHeight = 560

/** The organiser, and where to find more information. */
const Foot = ({ promotion }: Props): ReactElement => {
  const { width, height } = posterSize
  const { locale, organiser, site, url } = promotion
  const t = translator(locale)
  const isRtl = directionOf(locale) === 'rtl'
  const top = height - footHeight
  const start = startOf(locale)
  const address = fit({
    text: url.replace(/^https?:\/\//, ''),
    width: room - 520,
    weight: 500,
    sizes: [52, 44, 38, 32],
    mostLines: 2,
  })
  return (
    <>
      <rect y={top} width={width} height={footHeight} fill={ink} />
      <QrCode url={url} x={isRtl ? edge : width - edge - 420} y={top + 70} size={420} />
      <Lines
        lines={[t('promotion.scan')]}
        lang={locale}
        start={start}
        y={top + 150}
        size={72}
        weight={700}
        colour={paper}
      />
      <Lines {...address} lang="nl" start={start} y={top + 235} weight={500} colour={paper} />
      {organiser !== null && (
        <Lines
          {...line(organiser, [56, 46, 38], room - 520)}
          lang="nl"
          start={start}
          y={top + 390}
          weight={700}
          colour={paper}
        />
      )}
      <Lines
        {...line(site, [56, 46, 38], room - 520)}
        lang="nl"
        start={start}
        y={top + 470}
        weight={500}
        colour={paper}
      />
    </>
  )
}

type QrProps = { readonly url: string; readonly x: number; readonly y: number; readonly size: number }

/** The address as a QR code, with the white margin that readers need. */
const QrCode = ({ url, x, y, size }: QrProps): ReactElement => {
  const { modules } = create(url, { errorCorrectionLevel: 'M' })
  const border = 4
  const cells = Array.from(modules.data, (dark, index) => ({ dark, index })).filter(({ dark }) => dark)
  const path = cells
    .map(
      ({ index }) =>
        `M${(index % modules.size) + border} ${Math.floor(index / modules.size) + border}h1v1h-1z`,
    )
    .join('')
  return (
    <g transform={`translate(${x} ${y}) scale(${size / (modules.size + 2 * border)})`}>
      <rect width={modules.size + 2 * border} height={modules.size + 2 * border} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </g>
  )
}

const startOf = (locale: Promotion['locale']) =>
  directionOf(locale) === 'rtl'
    ? ({ x: posterSize.width - edge, anchor: 'end' } as const)
    : ({ x: edge, anchor: 'start' } as const)
