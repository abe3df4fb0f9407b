import type { ReactElement, ReactNode } from 'react'

import { dayInWords } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import type { Chip, Option, Options } from './choices.rules.ts'
import type { Filter } from './filter.rules.ts'

type Props = {
  readonly action: string
  readonly filter: Filter
  readonly options: Options
  readonly locale: Locale
}

/** The form that filters festivals. It is sent with a button (GET), so its result has an address to share. */
export const FindForm = (props: Props): ReactElement => {
  const { action, filter, options, locale } = props
  const t = translator(locale)
  return (
    <form className="find" method="get" action={action} role="search" aria-label={t('find.form')}>
      <div className="find__first">
        <Labelled name="near" label={t('find.near')}>
          <input
            id="near"
            name="near"
            type="text"
            defaultValue={filter.near ?? ''}
            maxLength={60}
            autoComplete="postal-code"
            dir="auto"
          />
        </Labelled>
        <div className="find__common">
          <Choose name="when" chosen={filter.when} options={options.when} locale={locale} />
          <Choose name="province" chosen={filter.province} options={options.province} locale={locale} />
        </div>
        <button className="button" type="submit">
          {t('find.submit')}
        </button>
      </div>
      <details className="find__more" open={filter.wrongDays.length > 0}>
        <summary>{t('find.more')}</summary>
        <fieldset className="find__facts">
          <legend>{t('find.facts')}</legend>
          {options.facts.map(({ fact, label, count, isAsked }) => (
            <label key={fact}>
              <input type="checkbox" name={fact} value="1" defaultChecked={isAsked} />{' '}
              <span>{t('find.option', { name: label, count })}</span>
            </label>
          ))}
        </fieldset>
        <div className="find__rest">
          <Choose name="language" chosen={filter.language} options={options.language} locale={locale} />
          <Choose name="kind" chosen={filter.kind} options={options.kind} locale={locale} />
          <Choose name="place" chosen={filter.place} options={options.place} locale={locale} />
          <Day name="from" filter={filter} locale={locale} />
          <Day name="to" filter={filter} locale={locale} />
        </div>
      </details>
    </form>
  )
}

type ChosenProps = { readonly chips: readonly Chip[]; readonly clearHref: string; readonly locale: Locale }

/** The chosen filters; each is a link that removes it. */
export const Chosen = ({ chips, clearHref, locale }: ChosenProps): ReactElement | null => {
  const t = translator(locale)
  if (chips.length === 0) return null
  return (
    <nav className="chips" aria-label={t('find.active')}>
      <ul>
        {chips.map(({ label, href }) => (
          <li key={href}>
            <a className="chip" href={href} aria-label={t('find.remove', { name: label })}>
              {label}
              <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
                <path d="M3 3L13 13M13 3L3 13" />
              </svg>
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a className="chips__clear" href={clearHref}>
              {t('find.clear')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

const Labelled = ({ name, label, children }: { name: string; label: string; children: ReactNode }) => (
  <div className="find__field">
    <label htmlFor={name}>{label}</label>
    {children}
  </div>
)

type DayProps = { readonly name: 'from' | 'to'; readonly filter: Filter; readonly locale: Locale }

/** A day that people type: what the list could not read stays in the field. */
const Day = ({ name, filter, locale }: DayProps): ReactElement => {
  const t = translator(locale)
  const wrong = filter.wrongDays.find((one) => one.name === name)
  const day = filter[name]
  return (
    <Labelled name={name} label={t(`find.${name}`)}>
      <input
        id={name}
        name={name}
        type="text"
        defaultValue={day === null ? (wrong?.typed ?? '') : dayInWords(day, locale)}
        placeholder={t('find.dayHow')}
        maxLength={60}
        autoComplete="off"
        dir="auto"
        {...(wrong !== undefined && { 'aria-invalid': true, 'aria-describedby': 'wrong-days' })}
      />
    </Labelled>
  )
}

type ChooseProps = {
  readonly name: 'when' | 'province' | 'language' | 'kind' | 'place'
  readonly chosen: string | null
  readonly options: readonly Option[]
  readonly locale: Locale
}

const Choose = ({ name, chosen, options, locale }: ChooseProps): ReactElement => {
  const t = translator(locale)
  return (
    <Labelled name={name} label={t(`find.${name}`)}>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">{t(`find.any.${name}`)}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
