import { FestivalReview as FestivalReview_995ec32f87e84463c6dff937be7aa39c } from '../../../features/festivals/festival-review.client.tsx'
import { FieldNote as FieldNote_bcfaf88708020f03e2f7b541d7380d1e } from '../../../features/review/field-note.client.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteFeature as CleanPasteFeature_a7473e685877e3c1691436594cd43208 } from '../../../platform/rich-text/clean-paste.client.tsx'
import { TooSmall as TooSmall_4510d744f4808ef8cf35ea9d4a3cf057 } from '../../../features/media/too-small.client.tsx'
import { DateField as DateField_869722925aee1f6dd79bf63ac15d8887 } from '../../../platform/dates/date-field.client.tsx'
import { DayNote as DayNote_3d34d882acf844810e6379e8601c6b09 } from '../../../features/festivals/slot-notes.client.tsx'
import { NightNote as NightNote_3d34d882acf844810e6379e8601c6b09 } from '../../../features/festivals/slot-notes.client.tsx'
import { ChoicesDiff as ChoicesDiff_e9a97846141b65d624daff6516223297 } from '../../../platform/restoring/choices-diff.client.tsx'
import { Steps as Steps_b48fa3006534288861f0956dc032bbe9 } from '../../../features/festivals/steps.client.tsx'
import { CompletenessCell as CompletenessCell_76e49e52e4201a5046d54e002bc282e4 } from '../../../features/festivals/completeness-cell.client.tsx'
import { NoField as NoField_76e49e52e4201a5046d54e002bc282e4 } from '../../../features/festivals/completeness-cell.client.tsx'
import { SaveConflictDialog as SaveConflictDialog_40063042a34b1d4c43cc401cf296b6f2 } from '../../../platform/editing/save-conflict.client.tsx'
import { NoTrashTab as NoTrashTab_fd8071bf648f8107463196b15748df98 } from '../../../platform/trash/no-trash-tab.admin.tsx'
import { SaveState as SaveState_6a677f876da27c05fc04a1da869469b6 } from '../../../platform/saving/save-state.client.tsx'
import { PlanDrawer as PlanDrawer_38ab9492dfbebd51d9ce2d20bbf87d1e } from '../../../platform/schedules/plan-drawer.client.tsx'
import { ThrowAway as ThrowAway_9e5edd5b36a0ddde2fba5a978fd8dc20 } from '../../../platform/trash/throw-away.client.tsx'
import { ApproveButton as ApproveButton_596bce8f4ee054099e02d45800384252 } from '../../../features/review/approve-button.admin.tsx'
import { RestoreVersion as RestoreVersion_c645d45aa715cf60a10e0a4d553ceccc } from '../../../platform/restoring/restore-version.client.tsx'
import { NewRecord as NewRecord_a58fc65fdf1d7fd549911562752e3956 } from '../../../platform/editing/new-record.admin.tsx'
import { ReadableJson as ReadableJson_e97530e807ffcbea4626267803dfa4eb } from '../../../platform/fields/readable-json.client.tsx'
import { EmailSlipOfField as EmailSlipOfField_fdb88d98b46492be4ab624e1d303eadd } from '../../../platform/fields/email-slip.client.tsx'
import { PeoplePanel as PeoplePanel_1423a95c93c8635f505d6194702b07d7 } from '../../../features/organisations/people-panel.client.tsx'
import { WaitingLists as WaitingLists_f3531ffa2f3a1c5fc61293bab779d324 } from '../../../features/organisations/waiting-lists.admin.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WithdrawButton as WithdrawButton_b352c91101d15c0e1c398e75a0d4497f } from '../../../features/consent/withdraw-button.client.tsx'
import { AskAnew as AskAnew_a933313f4eb387aa591600673c7a6e57 } from '../../../features/media/ask-anew.client.tsx'
import { StateCell as StateCell_cffb57c0fb0c078fe576860ec6eb6810 } from '../../../features/newsletter/state-in-words.admin.tsx'
import { NewsletterState as NewsletterState_6e247cb6e859d26ee5ba14bc8512f23d } from '../../../features/newsletter/newsletter-state.client.tsx'
import { NewsletterPanel as NewsletterPanel_7db3b4996e1d2eeabe66d1769498ed75 } from '../../../features/newsletter/newsletter-panel.client.tsx'
import { StateOnPage as StateOnPage_cffb57c0fb0c078fe576860ec6eb6810 } from '../../../features/newsletter/state-in-words.admin.tsx'
import { ProgressPanel as ProgressPanel_15165efa51ad57d3d8313e03f7840e30 } from '../../../features/sending/progress-panel.client.tsx'
import { AudienceCell as AudienceCell_fcc64005bb91d90d75d235bb4e37e64c } from '../../../features/sending/audience-cell.client.tsx'
import { ProofFile as ProofFile_3fe430710e074063fe4fa4012b1b16ba } from '../../../features/subscribers/proof-file.client.tsx'
import { ApplicationSteps as ApplicationSteps_84618294cc866f742bceae40629f187d } from '../../../features/applications/application-steps.client.tsx'
import { CurrentPassword as CurrentPassword_c8b884a1e897fa20e5b889823798edc7 } from '../../../features/people/current-password.client.tsx'
import { LogOutEverywhere as LogOutEverywhere_5891d5c67a852f27a6b5f9d3112d75a9 } from '../../../features/people/log-out-everywhere.client.tsx'
import { MailActions as MailActions_57a156199194c7b647fa624a21a73124 } from '../../../platform/outbox/mail-actions.admin.tsx'
import { MailFilters as MailFilters_8f5fab67f8a35a45380a240587ca18e9 } from '../../../platform/outbox/mail-filters.admin.tsx'
import { ReportDecision as ReportDecision_a7ce388e0606791cdf2cc7cf90007435 } from '../../../features/reports/report-decision.client.tsx'
import { BulkProgress as BulkProgress_e0cd3582d29d5e88b8bb3e9ffe332814 } from '../../../features/bulk-change/bulk-progress.client.tsx'
import { MailPreview as MailPreview_e33f2592e0fb265b12cb60c01ceda029 } from '../../../features/mails/mail-preview.client.tsx'
import { Icon as Icon_9040eeb73b63d0331227da91ab3c9185 } from '../../../admin/brand.part.tsx'
import { Logo as Logo_9040eeb73b63d0331227da91ab3c9185 } from '../../../admin/brand.part.tsx'
import { BulkChangeLink as BulkChangeLink_15c3738f4111e1a73705e0130cf3f1c0 } from '../../../admin/menu-links.admin.tsx'
import { StatisticsLink as StatisticsLink_15c3738f4111e1a73705e0130cf3f1c0 } from '../../../admin/menu-links.admin.tsx'
import { ListsLink as ListsLink_15c3738f4111e1a73705e0130cf3f1c0 } from '../../../admin/menu-links.admin.tsx'
import { PrivacyLink as PrivacyLink_15c3738f4111e1a73705e0130cf3f1c0 } from '../../../admin/menu-links.admin.tsx'
import { BackgroundLink as BackgroundLink_15c3738f4111e1a73705e0130cf3f1c0 } from '../../../admin/menu-links.admin.tsx'
import { SpokenLabels as SpokenLabels_8862b52339fa41e39985036abe4ea4d7 } from '../../../admin/spoken-labels.client.tsx'
import { SpokenToasts as SpokenToasts_3f85ee4674f95deeb4362c8ea0b3a5dc } from '../../../admin/spoken-toasts.client.tsx'
import { ShortSearches as ShortSearches_9dcc0841bd0a67b992b47f4cede35abc } from '../../../admin/short-searches.client.tsx'
import { FilterDays as FilterDays_453881f21d1838562611ea6d56b27a3a } from '../../../platform/dates/filter-days.client.tsx'
import { WatchedSaves as WatchedSaves_7d54efa0a69da565ecbdf88a5b7792e4 } from '../../../platform/saving/watched-saves.client.tsx'
import { ChosenPictures as ChosenPictures_5e947486c89eef5e25cdce638d83757a } from '../../../features/media/chosen-pictures.client.tsx'
import { StartPage as StartPage_281dc1bd5add49d0ed3ab14c9afcc548 } from '../../../features/start-page/start-page.admin.tsx'
import { InvitationPage as InvitationPage_4c55ed09a280e34b0b28bc7c66111c88 } from '../../../features/invitations/invitation-page.admin.tsx'
import { NotMePage as NotMePage_1f200c9233d0be70673e478961f51d9e } from '../../../features/people/notices/not-me-page.admin.tsx'
import { PreviewPage as PreviewPage_e789cd1b3d1ff86855a10af2bd8518db } from '../../../features/newsletter/preview-page.admin.tsx'
import { BulkChangeView as BulkChangeView_a07fa65cd88ed095e1c9326e29e180a6 } from '../../../features/bulk-change/bulk-change-view.admin.tsx'
import { BackgroundView as BackgroundView_deed9b3f60abeabf3b30408c7a048d2d } from '../../../admin/background-view.admin.tsx'
import { StatisticsView as StatisticsView_212016f38211c3306fc83853a1c95644 } from '../../../features/statistics/statistics-view.admin.tsx'
import { ListsView as ListsView_44467f2179d67bed00e8af5b0b7952a3 } from '../../../features/subscriber-files/lists-view.admin.tsx'
import { PrivacyView as PrivacyView_c3ac27bbac68f7b161abc4b6c41bd750 } from '../../../features/privacy/privacy-view.admin.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/features/festivals/festival-review.client.tsx#FestivalReview": FestivalReview_995ec32f87e84463c6dff937be7aa39c,
  "/features/review/field-note.client.tsx#FieldNote": FieldNote_bcfaf88708020f03e2f7b541d7380d1e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/platform/rich-text/clean-paste.client.tsx#CleanPasteFeature": CleanPasteFeature_a7473e685877e3c1691436594cd43208,
  "/features/media/too-small.client.tsx#TooSmall": TooSmall_4510d744f4808ef8cf35ea9d4a3cf057,
  "/platform/dates/date-field.client.tsx#DateField": DateField_869722925aee1f6dd79bf63ac15d8887,
  "/features/festivals/slot-notes.client.tsx#DayNote": DayNote_3d34d882acf844810e6379e8601c6b09,
  "/features/festivals/slot-notes.client.tsx#NightNote": NightNote_3d34d882acf844810e6379e8601c6b09,
  "/platform/restoring/choices-diff.client.tsx#ChoicesDiff": ChoicesDiff_e9a97846141b65d624daff6516223297,
  "/features/festivals/steps.client.tsx#Steps": Steps_b48fa3006534288861f0956dc032bbe9,
  "/features/festivals/completeness-cell.client.tsx#CompletenessCell": CompletenessCell_76e49e52e4201a5046d54e002bc282e4,
  "/features/festivals/completeness-cell.client.tsx#NoField": NoField_76e49e52e4201a5046d54e002bc282e4,
  "/platform/editing/save-conflict.client.tsx#SaveConflictDialog": SaveConflictDialog_40063042a34b1d4c43cc401cf296b6f2,
  "/platform/trash/no-trash-tab.admin.tsx#NoTrashTab": NoTrashTab_fd8071bf648f8107463196b15748df98,
  "/platform/saving/save-state.client.tsx#SaveState": SaveState_6a677f876da27c05fc04a1da869469b6,
  "/platform/schedules/plan-drawer.client.tsx#PlanDrawer": PlanDrawer_38ab9492dfbebd51d9ce2d20bbf87d1e,
  "/platform/trash/throw-away.client.tsx#ThrowAway": ThrowAway_9e5edd5b36a0ddde2fba5a978fd8dc20,
  "/features/review/approve-button.admin.tsx#ApproveButton": ApproveButton_596bce8f4ee054099e02d45800384252,
  "/platform/restoring/restore-version.client.tsx#RestoreVersion": RestoreVersion_c645d45aa715cf60a10e0a4d553ceccc,
  "/platform/editing/new-record.admin.tsx#NewRecord": NewRecord_a58fc65fdf1d7fd549911562752e3956,
  "/platform/fields/readable-json.client.tsx#ReadableJson": ReadableJson_e97530e807ffcbea4626267803dfa4eb,
  "/platform/fields/email-slip.client.tsx#EmailSlipOfField": EmailSlipOfField_fdb88d98b46492be4ab624e1d303eadd,
  "/features/organisations/people-panel.client.tsx#PeoplePanel": PeoplePanel_1423a95c93c8635f505d6194702b07d7,
  "/features/organisations/waiting-lists.admin.tsx#WaitingLists": WaitingLists_f3531ffa2f3a1c5fc61293bab779d324,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/features/consent/withdraw-button.client.tsx#WithdrawButton": WithdrawButton_b352c91101d15c0e1c398e75a0d4497f,
  "/features/media/ask-anew.client.tsx#AskAnew": AskAnew_a933313f4eb387aa591600673c7a6e57,
  "/features/newsletter/state-in-words.admin.tsx#StateCell": StateCell_cffb57c0fb0c078fe576860ec6eb6810,
  "/features/newsletter/newsletter-state.client.tsx#NewsletterState": NewsletterState_6e247cb6e859d26ee5ba14bc8512f23d,
  "/features/newsletter/newsletter-panel.client.tsx#NewsletterPanel": NewsletterPanel_7db3b4996e1d2eeabe66d1769498ed75,
  "/features/newsletter/state-in-words.admin.tsx#StateOnPage": StateOnPage_cffb57c0fb0c078fe576860ec6eb6810,
  "/features/sending/progress-panel.client.tsx#ProgressPanel": ProgressPanel_15165efa51ad57d3d8313e03f7840e30,
  "/features/sending/audience-cell.client.tsx#AudienceCell": AudienceCell_fcc64005bb91d90d75d235bb4e37e64c,
  "/features/subscribers/proof-file.client.tsx#ProofFile": ProofFile_3fe430710e074063fe4fa4012b1b16ba,
  "/features/applications/application-steps.client.tsx#ApplicationSteps": ApplicationSteps_84618294cc866f742bceae40629f187d,
  "/features/people/current-password.client.tsx#CurrentPassword": CurrentPassword_c8b884a1e897fa20e5b889823798edc7,
  "/features/people/log-out-everywhere.client.tsx#LogOutEverywhere": LogOutEverywhere_5891d5c67a852f27a6b5f9d3112d75a9,
  "/platform/outbox/mail-actions.admin.tsx#MailActions": MailActions_57a156199194c7b647fa624a21a73124,
  "/platform/outbox/mail-filters.admin.tsx#MailFilters": MailFilters_8f5fab67f8a35a45380a240587ca18e9,
  "/features/reports/report-decision.client.tsx#ReportDecision": ReportDecision_a7ce388e0606791cdf2cc7cf90007435,
  "/features/bulk-change/bulk-progress.client.tsx#BulkProgress": BulkProgress_e0cd3582d29d5e88b8bb3e9ffe332814,
  "/features/mails/mail-preview.client.tsx#MailPreview": MailPreview_e33f2592e0fb265b12cb60c01ceda029,
  "/admin/brand.part.tsx#Icon": Icon_9040eeb73b63d0331227da91ab3c9185,
  "/admin/brand.part.tsx#Logo": Logo_9040eeb73b63d0331227da91ab3c9185,
  "/admin/menu-links.admin.tsx#BulkChangeLink": BulkChangeLink_15c3738f4111e1a73705e0130cf3f1c0,
  "/admin/menu-links.admin.tsx#StatisticsLink": StatisticsLink_15c3738f4111e1a73705e0130cf3f1c0,
  "/admin/menu-links.admin.tsx#ListsLink": ListsLink_15c3738f4111e1a73705e0130cf3f1c0,
  "/admin/menu-links.admin.tsx#PrivacyLink": PrivacyLink_15c3738f4111e1a73705e0130cf3f1c0,
  "/admin/menu-links.admin.tsx#BackgroundLink": BackgroundLink_15c3738f4111e1a73705e0130cf3f1c0,
  "/admin/spoken-labels.client.tsx#SpokenLabels": SpokenLabels_8862b52339fa41e39985036abe4ea4d7,
  "/admin/spoken-toasts.client.tsx#SpokenToasts": SpokenToasts_3f85ee4674f95deeb4362c8ea0b3a5dc,
  "/admin/short-searches.client.tsx#ShortSearches": ShortSearches_9dcc0841bd0a67b992b47f4cede35abc,
  "/platform/dates/filter-days.client.tsx#FilterDays": FilterDays_453881f21d1838562611ea6d56b27a3a,
  "/platform/saving/watched-saves.client.tsx#WatchedSaves": WatchedSaves_7d54efa0a69da565ecbdf88a5b7792e4,
  "/features/media/chosen-pictures.client.tsx#ChosenPictures": ChosenPictures_5e947486c89eef5e25cdce638d83757a,
  "/features/start-page/start-page.admin.tsx#StartPage": StartPage_281dc1bd5add49d0ed3ab14c9afcc548,
  "/features/invitations/invitation-page.admin.tsx#InvitationPage": InvitationPage_4c55ed09a280e34b0b28bc7c66111c88,
  "/features/people/notices/not-me-page.admin.tsx#NotMePage": NotMePage_1f200c9233d0be70673e478961f51d9e,
  "/features/newsletter/preview-page.admin.tsx#PreviewPage": PreviewPage_e789cd1b3d1ff86855a10af2bd8518db,
  "/features/bulk-change/bulk-change-view.admin.tsx#BulkChangeView": BulkChangeView_a07fa65cd88ed095e1c9326e29e180a6,
  "/admin/background-view.admin.tsx#BackgroundView": BackgroundView_deed9b3f60abeabf3b30408c7a048d2d,
  "/features/statistics/statistics-view.admin.tsx#StatisticsView": StatisticsView_212016f38211c3306fc83853a1c95644,
  "/features/subscriber-files/lists-view.admin.tsx#ListsView": ListsView_44467f2179d67bed00e8af5b0b7952a3,
  "/features/privacy/privacy-view.admin.tsx#PrivacyView": PrivacyView_c3ac27bbac68f7b161abc4b6c41bd750,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
