import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig, defaultLoggerOptions } from 'payload'

import { actorOf } from '#access/actor.ts'
import { closeInternalCollections } from '#access/internal-collections.ts'
import { admin, staff } from '#access/rules.ts'
import { noRawRecords } from '#admin/no-raw-records.ts'
import { env } from '#env.ts'
import { applicationEvents } from '#features/applications/application-events.collection.ts'
import { applications } from '#features/applications/applications.collection.ts'
import { bulkChangeItems } from '#features/bulk-change/bulk-change-items.collection.ts'
import { bulkChanges } from '#features/bulk-change/bulk-changes.collection.ts'
import { tombstones } from '#features/consent/tombstones.collection.ts'
import { withdrawConsent } from '#features/consent/withdraw.endpoint.ts'
import { withdrawals } from '#features/consent/withdrawals.collection.ts'
import { festivalChanges } from '#features/festivals/festival-changes.collection.ts'
import { festivals } from '#features/festivals/festivals.collection.ts'
import { festivalOutlines } from '#features/festivals/outlines.endpoint.ts'
import { reviewedFestival } from '#features/festivals/reviewed-festival.ts'
import { digests } from '#features/follow/digests.collection.ts'
import { invitations } from '#features/invitations/invitations.collection.ts'
import { mailTexts } from '#features/mails/mail-texts.global.ts'
import { media } from '#features/media/media.collection.ts'
import { mostBytes } from '#features/media/picture.rules.ts'
import { tellWithoutRoom } from '#features/media/room-for-upload.hook.ts'
import { sharpOnWhite } from '#features/media/sharp-on-white.ts'
import { newsletterSettings } from '#features/newsletter/newsletter-settings.global.ts'
import { newsletters } from '#features/newsletter/newsletters.collection.ts'
import { organisations } from '#features/organisations/organisations.collection.ts'
import { organise } from '#features/pages/organise.global.ts'
import { pages } from '#features/pages/pages.collection.ts'
import { closedRootDoors } from '#features/people/closed-doors.endpoint.ts'
import { users } from '#features/people/users.collection.ts'
import { privacyEndpoints } from '#features/privacy/privacy.endpoint.ts'
import { openReportForm, sendReportForm } from '#features/reports/report-form.endpoint.ts'
import { reports } from '#features/reports/reports.collection.ts'
import { reviewEndpoints } from '#features/review/review-step.endpoint.ts'
import { reviews } from '#features/review/reviews.collection.ts'
import { deliveries } from '#features/sending/deliveries.collection.ts'
import { mailings } from '#features/sending/mailings.collection.ts'
import { counters } from '#features/site/counters.endpoint.ts'
import { healthz } from '#features/site/healthz.endpoint.ts'
import { home } from '#features/site/home.global.ts'
import { impact } from '#features/site/impact.global.ts'
import { site } from '#features/site/site.global.ts'
import { monthlyFigures } from '#features/statistics/monthly-figures.collection.ts'
import { stories } from '#features/stories/stories.collection.ts'
import { testimonials } from '#features/stories/testimonials.collection.ts'
import { subscriberImports } from '#features/subscriber-files/subscriber-imports.collection.ts'
import { consents } from '#features/subscribers/consents.collection.ts'
import { follows } from '#features/subscribers/follows.collection.ts'
import { subscribers } from '#features/subscribers/subscribers.collection.ts'
import { suppressions } from '#features/subscribers/suppressions.collection.ts'
import { signUpWording } from '#features/subscribers/wording.endpoint.ts'
import { adminWords } from '#i18n/admin-words.ts'
import { localization } from '#i18n/localization.ts'
import { explainErrors } from '#platform/api-guard/explain-errors.hook.ts'
import { visibleQuestions } from '#platform/api-guard/visible-questions.plugin.ts'
import { wholeBulk } from '#platform/api-guard/whole-bulk.hook.ts'
import { backgroundRuns } from '#platform/background/background-runs.collection.ts'
import { withinBounds } from '#platform/bounds/bounds.kit.ts'
import { chooseDatabase } from '#platform/database/database.ts'
import { oneByOne } from '#platform/database/one-by-one.plugin.ts'
import { typedDates } from '#platform/dates/typed-dates.plugin.ts'
import { carefulEditing } from '#platform/editing/editing.kit.ts'
import { saveConflict } from '#platform/editing/save-conflict.endpoint.ts'
import { fileUses } from '#platform/file-visibility/file-uses.collection.ts'
import { cspReports } from '#platform/headers/csp-reports.endpoint.ts'
import { leases } from '#platform/lease/leases.collection.ts'
import { logOptions } from '#platform/log-options.ts'
import { outboxAdapter } from '#platform/outbox/outbox-adapter.ts'
import { outbox } from '#platform/outbox/outbox.collection.ts'
import { previewDocument } from '#platform/preview/preview.endpoint.ts'
import { restoredAsDraft } from '#platform/restoring/restoring.kit.ts'
import { toldSaves } from '#platform/saving/saving.kit.ts'
import { plannedInOurDrawer } from '#platform/schedules/plan-drawer.plugin.ts'
import { publishPlanned } from '#platform/schedules/publish-planned.ts'
import { redirects } from '#platform/slugs/redirects.collection.ts'
import { tidyTexts } from '#platform/text/tidy-texts.plugin.ts'
import { rowsGoWithTheirRecord } from '#platform/trash/goes-with.ts'
import { trashFirst } from '#platform/trash/trash.kit.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

const isStaff = ({ req }: { req: { user?: unknown } }): boolean => staff(actorOf(req.user)) === true
const isAdmin = ({ req }: { req: { user?: unknown } }): boolean => admin(actorOf(req.user)) === true

export default buildConfig({
  admin: {
    avatar: 'default',
    components: {
      afterNavLinks: [
        '/admin/menu-links.admin.tsx#BulkChangeLink',
        '/admin/menu-links.admin.tsx#StatisticsLink',
        '/admin/menu-links.admin.tsx#ListsLink',
        '/admin/menu-links.admin.tsx#PrivacyLink',
        '/admin/menu-links.admin.tsx#BackgroundLink',
      ],
      graphics: {
        Icon: '/admin/brand.part.tsx#Icon',
        Logo: '/admin/brand.part.tsx#Logo',
      },
      providers: [
        '/admin/spoken-labels.client.tsx#SpokenLabels',
        '/admin/spoken-toasts.client.tsx#SpokenToasts',
        '/admin/short-searches.client.tsx#ShortSearches',
        '/platform/dates/filter-days.client.tsx#FilterDays',
        '/platform/saving/watched-saves.client.tsx#WatchedSaves',
        '/features/media/chosen-pictures.client.tsx#ChosenPictures',
      ],
      views: {
        dashboard: { Component: '/features/start-page/start-page.admin.tsx#StartPage' },
        invitation: {
          Component: '/features/invitations/invitation-page.admin.tsx#InvitationPage',
          exact: true,
          path: '/invitation',
        },
        notMe: {
          Component: '/features/people/notices/not-me-page.admin.tsx#NotMePage',
          exact: true,
          path: '/not-me',
        },
        newsletterPreview: {
          Component: '/features/newsletter/preview-page.admin.tsx#PreviewPage',
          exact: true,
          path: '/newsletter-preview',
        },
        bulkChange: {
          Component: '/features/bulk-change/bulk-change-view.admin.tsx#BulkChangeView',
          path: '/bulk-change',
        },
        background: { Component: '/admin/background-view.admin.tsx#BackgroundView', path: '/background' },
        statistics: {
          Component: '/features/statistics/statistics-view.admin.tsx#StatisticsView',
          path: '/statistics',
        },
        subscriberLists: {
          Component: '/features/subscriber-files/lists-view.admin.tsx#ListsView',
          path: '/subscriber-lists',
        },
        privacy: { Component: '/features/privacy/privacy-view.admin.tsx#PrivacyView', path: '/privacy' },
      },
    },
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { baseDir: path.resolve(here) },
    meta: { defaultOGImageType: 'off', titleSuffix: ' — Welkom Hier' },
    user: users.slug,
  },
  collections: [
    { ...festivals, endpoints: [...(festivals.endpoints || []), ...reviewEndpoints(reviewedFestival)] },
    reviews,
    festivalChanges,
    organisations,
    stories,
    testimonials,
    pages,
    media,
    newsletters,
    mailings,
    deliveries,
    subscribers,
    follows,
    consents,
    suppressions,
    subscriberImports,
    digests,
    monthlyFigures,
    applications,
    applicationEvents,
    invitations,
    users,
    redirects,
    fileUses,
    backgroundRuns,
    leases,
    outbox,
    reports,
    withdrawals,
    tombstones,
    bulkChanges,
    bulkChangeItems,
  ],
  cors: [],
  csrf: [env().CMS_URL],
  db: chooseDatabase({
    dataDir: env().DATA_DIR,
    databaseUrl: env().DATABASE_URL,
    production: env().production,
  }),
  defaultDepth: 0,
  editor: lexicalEditor({ features: [] }),
  email: outboxAdapter,
  endpoints: [
    ...closedRootDoors,
    counters,
    cspReports,
    festivalOutlines,
    healthz,
    previewDocument,
    saveConflict,
    openReportForm,
    sendReportForm,
    signUpWording,
    ...withdrawConsent,
    ...privacyEndpoints,
  ],
  globals: [home, organise, site, impact, newsletterSettings, mailTexts],
  graphQL: { disable: true },
  hooks: { afterError: [explainErrors, tellWithoutRoom] },
  i18n: { fallbackLanguage: 'nl', supportedLanguages: { en, nl }, translations: adminWords },
  jobs: {
    access: { cancel: isStaff, queue: isAdmin, run: isAdmin },
    deleteJobOnComplete: true,
    tasks: [],
  },
  localization,
  logger: { destination: defaultLoggerOptions, options: logOptions(env().LOG_LEVEL) },
  maxDepth: 3,
  plugins: [
    trashFirst,
    restoredAsDraft,
    carefulEditing,
    toldSaves,
    plannedInOurDrawer,
    noRawRecords,
    typedDates,
    withinBounds,
    visibleQuestions,
    rowsGoWithTheirRecord,
    wholeBulk,
    tidyTexts,
    oneByOne,
  ],
  secret: env().PAYLOAD_SECRET,
  serverURL: env().CMS_URL,
  sharp: sharpOnWhite,
  telemetry: false,
  // A command generates the types and CI compares them; otherwise each program outside production would start a process
  // for that.
  typescript: { autoGenerate: false, declare: false, outputFile: path.resolve(here, 'payload-types.ts') },
  upload: { abortOnLimit: true, limits: { fileSize: mostBytes } },
})
  .then(closeInternalCollections)
  .then(publishPlanned)
