import type { ReactElement } from 'react'

import type { Text } from '#cms/models/localized.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Words } from '#ui/words.tsx'

import type { Counter } from './home.view.ts'

type Props = { readonly counters: readonly Counter[]; readonly title: Text | null; readonly locale: Locale }

/** The results of the programme in numbers, as three flags on a cord. */
export const HomeCounters = ({ counters, title, locale }: Props): ReactElement | null =>
  counters.length === 0 ? null : (
    <section className="counters" aria-labelledby="counters">
      <h2 className="counters__heading" id="counters">
        {title === null ? translator(locale)('home.counters') : <Words text={title} locale={locale} />}
      </h2>
      <svg
        className="counters__cord"
        viewBox="0 0 1200 60"
        preserveAspectRatio="none"
        width="100%"
        height="60"
        aria-hidden="true"
        focusable="false"
      >
        <path className="garland__cord" d="M0 4Q600 100 1200 4" vectorEffect="non-scaling-stroke" />
      </svg>
      <dl className="counters__flags">
        {counters.map(({ name, number, label }) => (
          <div key={name} className={`counter counter--${name}`}>
            <dt>
              <Words text={label} locale={locale} />
            </dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
