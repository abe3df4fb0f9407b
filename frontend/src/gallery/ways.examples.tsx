import { FestivalTabs } from '#features/festivals/festival-tabs.part.tsx'
import { noFilter } from '#features/finding/filter.rules.ts'
import { Chosen, FindForm } from '#features/finding/find-form.part.tsx'
import { translator } from '#i18n/t.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { CallToAction } from '#ui/call-to-action.tsx'
import { Document } from '#ui/document.tsx'
import { FollowWays } from '#ui/follow-ways.tsx'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { SiteFooter } from '#ui/site-footer.tsx'
import { SiteHeader } from '#ui/site-header.tsx'

import { longWord, sampleText, sampleTitle, type Example } from './example.ts'

const way = '#content'
const options = {
  when: [{ value: 'weekend', label: 'weekend' }],
  province: [{ value: 'utrecht', label: 'Utrecht' }],
  place: [{ value: 'delft', label: 'Delft' }],
  language: [{ value: 'nl', label: 'Nederlands' }],
  kind: [{ value: 'festival', label: 'festival' }],
}

/** What leads somewhere: buttons, links, lists of them, filters. */
export const ways: readonly Example[] = [
  {
    name: 'button',
    of: [],
    use: 'Does what its words say. One yellow one a page: what the page is for. A class, for links and buttons alike.',
    states: {
      usual: ({ locale }) => (
        <p>
          <button className="button" type="button">
            {sampleTitle(locale).value}
          </button>
        </p>
      ),
      'what the page is for': ({ locale }) => (
        <p>
          <a className="button button--yellow" href={way}>
            {sampleTitle(locale).value}
          </a>
        </p>
      ),
      'a long word': () => (
        <p>
          <a className="button" href={way} lang="nl" dir="ltr">
            {longWord}
          </a>
        </p>
      ),
      'a link with an arrow': ({ locale }) => (
        <p>
          <a className="arrow-link" href={way}>
            {sampleTitle(locale).value}
          </a>
        </p>
      ),
    },
  },
  {
    name: 'call-to-action',
    of: [CallToAction],
    use: 'An invitation to do something, across the whole width. Without an address it is an announcement.',
    states: {
      usual: ({ locale }) => (
        <CallToAction
          title={sampleTitle(locale)}
          text={sampleText(locale)}
          label={null}
          href={way}
          locale={locale}
        />
      ),
      'an announcement in another language': ({ locale }) => (
        <CallToAction
          title={sampleTitle(locale === 'ar' ? 'nl' : 'ar')}
          text={null}
          label={null}
          href={null}
          locale={locale}
        />
      ),
    },
  },
  {
    name: 'breadcrumb',
    of: [Breadcrumb],
    use: 'The way from the front page to here, without this page.',
    states: {
      usual: ({ locale }) => (
        <Breadcrumb
          locale={locale}
          crumbs={[
            { label: translator(locale)('festivals.title'), href: '#one' },
            { label: sampleTitle(locale).value, href: '#two' },
          ]}
        />
      ),
    },
  },
  {
    name: 'pagination',
    of: [Pagination],
    use: 'The way through a list that is longer than one page.',
    states: {
      first: ({ locale }) => (
        <Pagination locale={locale} pages={{ number: 1, count: 12, previous: null, next: way }} />
      ),
      'in the middle': ({ locale }) => (
        <Pagination locale={locale} pages={{ number: 7, count: 12, previous: way, next: way }} />
      ),
    },
  },
  {
    name: 'tabs',
    of: [FestivalTabs],
    use: 'The ways to look at the same festivals.',
    states: { usual: ({ locale }) => <FestivalTabs current="upcoming" locale={locale} /> },
  },
  {
    name: 'filters',
    of: [FindForm, Chosen],
    use: 'Finds festivals; sent by a button, it gives an address that can be shared. Above the list stands what was chosen.',
    states: {
      'the form': ({ locale }) => (
        <FindForm
          action="#filters"
          filter={noFilter}
          options={{
            ...options,
            facts: [
              { fact: 'free', label: translator(locale)('find.fact.free'), count: 12, isAsked: true },
              {
                fact: 'wheelchair',
                label: translator(locale)('find.fact.wheelchair'),
                count: 1,
                isAsked: false,
              },
            ],
          }}
          locale={locale}
        />
      ),
      'what was chosen': ({ locale }) => (
        <Chosen
          chips={[
            { label: sampleTitle(locale).value, href: '#filters' },
            { label: 'Utrecht', href: '#button' },
          ]}
          clearHref="#content"
          locale={locale}
        />
      ),
    },
  },
  {
    name: 'follow-ways',
    of: [FollowWays],
    use: 'How to stay informed of what a page is about.',
    states: {
      usual: ({ locale }) => (
        <FollowWays
          mail={{ label: sampleTitle(locale).value, href: '#content' }}
          calendarHref="#filters"
          feedHref="#button"
          locale={locale}
        />
      ),
    },
  },
  {
    name: 'document',
    of: [Document, SiteHeader, SiteFooter, LanguageSwitch],
    use: 'The whole document around a page: it stands around this one.',
    states: {
      'the switch of languages': ({ locale, switchTo }) => (
        <LanguageSwitch locale={locale} switchTo={switchTo} />
      ),
    },
  },
]
