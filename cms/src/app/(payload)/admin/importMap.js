import { FestivalReview as FestivalReview_9e69db8fff312fe8db1b842719a934de } from '../../../features/festivals/festival-review.client.tsx'
import { FieldNote as FieldNote_1efc5dd3b66b3b626872717d09dbbdfe } from '../../../features/review/field-note.client.tsx'
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
import { Steps as Steps_80f93d036cccdc29463f5fa1d2926383 } from '../../../features/festivals/steps.client.tsx'
import { CompletenessCell as CompletenessCell_d3ffa19d8099a5b11f45af2836f62f07 } from '../../../features/festivals/completeness-cell.client.tsx'
import { NoField as NoField_d3ffa19d8099a5b11f45af2836f62f07 } from '../../../features/festivals/completeness-cell.client.tsx'
import { SaveConflictDialog as SaveConflictDialog_5016de06907888afd3948a061f115265 } from '../../../platform/editing/save-conflict.client.tsx'
import { NoTrashTab as NoTrashTab_fd8071bf648f8107463196b15748df98 } from '../../../platform/trash/no-trash-tab.admin.tsx'
import { ThrowAway as ThrowAway_ee8d6ae469353ec64d4780b27cb06fe8 } from '../../../platform/trash/throw-away.client.tsx'
import { ApproveButton as ApproveButton_596bce8f4ee054099e02d45800384252 } from '../../../features/review/approve-button.admin.tsx'
import { RestoreVersion as RestoreVersion_a398b41be6d60b934160960e98b4c9bb } from '../../../platform/restoring/restore-version.client.tsx'
import { NewRecord as NewRecord_a58fc65fdf1d7fd549911562752e3956 } from '../../../platform/editing/new-record.admin.tsx'
import { ReadableJson as ReadableJson_9bd95d3e010dfa6950d53db82fb5a453 } from '../../../platform/fields/readable-json.client.tsx'
import { PeoplePanel as PeoplePanel_b7ba51e931dffb3764c31f9c850a6ef5 } from '../../../features/organisations/people-panel.client.tsx'
import { WaitingLists as WaitingLists_f3531ffa2f3a1c5fc61293bab779d324 } from '../../../features/organisations/waiting-lists.admin.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WithdrawButton as WithdrawButton_5ac58793690816574f639cedd16e708d } from '../../../features/consent/withdraw-button.client.tsx'
import { StateCell as StateCell_cffb57c0fb0c078fe576860ec6eb6810 } from '../../../features/newsletter/state-in-words.admin.tsx'
import { NewsletterState as NewsletterState_f9c90d9416dd4e064fcb2b9814a78cdd } from '../../../features/newsletter/newsletter-state.client.tsx'
import { NewsletterPanel as NewsletterPanel_4f03418e8742550ca0e37501d8a162b4 } from '../../../features/newsletter/newsletter-panel.client.tsx'
import { StateOnPage as StateOnPage_cffb57c0fb0c078fe576860ec6eb6810 } from '../../../features/newsletter/state-in-words.admin.tsx'
import { ProgressPanel as ProgressPanel_3549325bc6c3fb97b101a80b37db097f } from '../../../features/sending/progress-panel.client.tsx'
import { AudienceCell as AudienceCell_51ee24f36c3c08369442b756f7284e0a } from '../../../features/sending/audience-cell.client.tsx'
import { ProofFile as ProofFile_77d87f4f3ec9f2bd1302ca6554e8ff00 } from '../../../features/subscribers/proof-file.client.tsx'
import { ApplicationSteps as ApplicationSteps_83f7cc3e6168b12d2011cf9c5a814b55 } from '../../../features/applications/application-steps.client.tsx'
import { CurrentPassword as CurrentPassword_5881667667be22228c540baff9c411c0 } from '../../../features/people/current-password.client.tsx'
import { LogOutEverywhere as LogOutEverywhere_c82709339035b7ae4839e44cc7a3dbb2 } from '../../../features/people/log-out-everywhere.client.tsx'
import { MailActions as MailActions_57a156199194c7b647fa624a21a73124 } from '../../../platform/outbox/mail-actions.admin.tsx'
import { MailFilters as MailFilters_8f5fab67f8a35a45380a240587ca18e9 } from '../../../platform/outbox/mail-filters.admin.tsx'
import { ReportDecision as ReportDecision_d1f9b387172cd3b5dc506c253c09fef9 } from '../../../features/reports/report-decision.client.tsx'
import { BulkProgress as BulkProgress_6c03081b7643b656675c8f01a8a5344a } from '../../../features/bulk-change/bulk-progress.client.tsx'
import { MailPreview as MailPreview_241b59fc1c74c9e37a70ffd3f2dc4b7a } from '../../../features/mails/mail-preview.client.tsx'
import { Icon as Icon_dea7bf16bc3333a106812bea074064fb } from '../../../admin/brand.part.tsx'
import { Logo as Logo_dea7bf16bc3333a106812bea074064fb } from '../../../admin/brand.part.tsx'
import { BulkChangeLink as BulkChangeLink_1f481c8fed58c130c62d66e414038a6d } from '../../../admin/menu-links.admin.tsx'
import { FiguresLink as FiguresLink_1f481c8fed58c130c62d66e414038a6d } from '../../../admin/menu-links.admin.tsx'
import { ListsLink as ListsLink_1f481c8fed58c130c62d66e414038a6d } from '../../../admin/menu-links.admin.tsx'
import { PrivacyLink as PrivacyLink_1f481c8fed58c130c62d66e414038a6d } from '../../../admin/menu-links.admin.tsx'
import { BackgroundLink as BackgroundLink_1f481c8fed58c130c62d66e414038a6d } from '../../../admin/menu-links.admin.tsx'
import { SpokenToasts as SpokenToasts_ab922c005bd30539400ef844bb682f7f } from '../../../admin/spoken-toasts.client.tsx'
import { ShortSearches as ShortSearches_74b71d8c63160f5a229b1ac7dee6bf58 } from '../../../admin/short-searches.client.tsx'
import { StartPage as StartPage_8b83226e66bab7548faad44cf815cbd7 } from '../../../features/desk/start-page.admin.tsx'
import { InvitationPage as InvitationPage_4c55ed09a280e34b0b28bc7c66111c88 } from '../../../features/invitations/invitation-page.admin.tsx'
import { NotMePage as NotMePage_1f200c9233d0be70673e478961f51d9e } from '../../../features/people/notices/not-me-page.admin.tsx'
import { PreviewPage as PreviewPage_e789cd1b3d1ff86855a10af2bd8518db } from '../../../features/newsletter/preview-page.admin.tsx'
import { BulkChangeView as BulkChangeView_a07fa65cd88ed095e1c9326e29e180a6 } from '../../../features/bulk-change/bulk-change-view.admin.tsx'
import { BackgroundView as BackgroundView_9a132e6d90623e20db1db3c376be393d } from '../../../admin/background-view.admin.tsx'
import { FiguresView as FiguresView_e15b173e9732f1811ca73fa88c638ca8 } from '../../../features/figures/figures-view.admin.tsx'
import { ListsView as ListsView_44467f2179d67bed00e8af5b0b7952a3 } from '../../../features/subscriber-files/lists-view.admin.tsx'
import { PrivacyView as PrivacyView_c3ac27bbac68f7b161abc4b6c41bd750 } from '../../../features/privacy/privacy-view.admin.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/features/festivals/festival-review.client.tsx#FestivalReview": FestivalReview_9e69db8fff312fe8db1b842719a934de,
  "/features/review/field-note.client.tsx#FieldNote": FieldNote_1efc5dd3b66b3b626872717d09dbbdfe,
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
  "/features/festivals/steps.client.tsx#Steps": Steps_80f93d036cccdc29463f5fa1d2926383,
  "/features/festivals/completeness-cell.client.tsx#CompletenessCell": CompletenessCell_d3ffa19d8099a5b11f45af2836f62f07,
  "/features/festivals/completeness-cell.client.tsx#NoField": NoField_d3ffa19d8099a5b11f45af2836f62f07,
  "/platform/editing/save-conflict.client.tsx#SaveConflictDialog": SaveConflictDialog_5016de06907888afd3948a061f115265,
  "/platform/trash/no-trash-tab.admin.tsx#NoTrashTab": NoTrashTab_fd8071bf648f8107463196b15748df98,
  "/platform/trash/throw-away.client.tsx#ThrowAway": ThrowAway_ee8d6ae469353ec64d4780b27cb06fe8,
  "/features/review/approve-button.admin.tsx#ApproveButton": ApproveButton_596bce8f4ee054099e02d45800384252,
  "/platform/restoring/restore-version.client.tsx#RestoreVersion": RestoreVersion_a398b41be6d60b934160960e98b4c9bb,
  "/platform/editing/new-record.admin.tsx#NewRecord": NewRecord_a58fc65fdf1d7fd549911562752e3956,
  "/platform/fields/readable-json.client.tsx#ReadableJson": ReadableJson_9bd95d3e010dfa6950d53db82fb5a453,
  "/features/organisations/people-panel.client.tsx#PeoplePanel": PeoplePanel_b7ba51e931dffb3764c31f9c850a6ef5,
  "/features/organisations/waiting-lists.admin.tsx#WaitingLists": WaitingLists_f3531ffa2f3a1c5fc61293bab779d324,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/features/consent/withdraw-button.client.tsx#WithdrawButton": WithdrawButton_5ac58793690816574f639cedd16e708d,
  "/features/newsletter/state-in-words.admin.tsx#StateCell": StateCell_cffb57c0fb0c078fe576860ec6eb6810,
  "/features/newsletter/newsletter-state.client.tsx#NewsletterState": NewsletterState_f9c90d9416dd4e064fcb2b9814a78cdd,
  "/features/newsletter/newsletter-panel.client.tsx#NewsletterPanel": NewsletterPanel_4f03418e8742550ca0e37501d8a162b4,
  "/features/newsletter/state-in-words.admin.tsx#StateOnPage": StateOnPage_cffb57c0fb0c078fe576860ec6eb6810,
  "/features/sending/progress-panel.client.tsx#ProgressPanel": ProgressPanel_3549325bc6c3fb97b101a80b37db097f,
  "/features/sending/audience-cell.client.tsx#AudienceCell": AudienceCell_51ee24f36c3c08369442b756f7284e0a,
  "/features/subscribers/proof-file.client.tsx#ProofFile": ProofFile_77d87f4f3ec9f2bd1302ca6554e8ff00,
  "/features/applications/application-steps.client.tsx#ApplicationSteps": ApplicationSteps_83f7cc3e6168b12d2011cf9c5a814b55,
  "/features/people/current-password.client.tsx#CurrentPassword": CurrentPassword_5881667667be22228c540baff9c411c0,
  "/features/people/log-out-everywhere.client.tsx#LogOutEverywhere": LogOutEverywhere_c82709339035b7ae4839e44cc7a3dbb2,
  "/platform/outbox/mail-actions.admin.tsx#MailActions": MailActions_57a156199194c7b647fa624a21a73124,
  "/platform/outbox/mail-filters.admin.tsx#MailFilters": MailFilters_8f5fab67f8a35a45380a240587ca18e9,
  "/features/reports/report-decision.client.tsx#ReportDecision": ReportDecision_d1f9b387172cd3b5dc506c253c09fef9,
  "/features/bulk-change/bulk-progress.client.tsx#BulkProgress": BulkProgress_6c03081b7643b656675c8f01a8a5344a,
  "/features/mails/mail-preview.client.tsx#MailPreview": MailPreview_241b59fc1c74c9e37a70ffd3f2dc4b7a,
  "/admin/brand.part.tsx#Icon": Icon_dea7bf16bc3333a106812bea074064fb,
  "/admin/brand.part.tsx#Logo": Logo_dea7bf16bc3333a106812bea074064fb,
  "/admin/menu-links.admin.tsx#BulkChangeLink": BulkChangeLink_1f481c8fed58c130c62d66e414038a6d,
  "/admin/menu-links.admin.tsx#FiguresLink": FiguresLink_1f481c8fed58c130c62d66e414038a6d,
  "/admin/menu-links.admin.tsx#ListsLink": ListsLink_1f481c8fed58c130c62d66e414038a6d,
  "/admin/menu-links.admin.tsx#PrivacyLink": PrivacyLink_1f481c8fed58c130c62d66e414038a6d,
  "/admin/menu-links.admin.tsx#BackgroundLink": BackgroundLink_1f481c8fed58c130c62d66e414038a6d,
  "/admin/spoken-toasts.client.tsx#SpokenToasts": SpokenToasts_ab922c005bd30539400ef844bb682f7f,
  "/admin/short-searches.client.tsx#ShortSearches": ShortSearches_74b71d8c63160f5a229b1ac7dee6bf58,
  "/features/desk/start-page.admin.tsx#StartPage": StartPage_8b83226e66bab7548faad44cf815cbd7,
  "/features/invitations/invitation-page.admin.tsx#InvitationPage": InvitationPage_4c55ed09a280e34b0b28bc7c66111c88,
  "/features/people/notices/not-me-page.admin.tsx#NotMePage": NotMePage_1f200c9233d0be70673e478961f51d9e,
  "/features/newsletter/preview-page.admin.tsx#PreviewPage": PreviewPage_e789cd1b3d1ff86855a10af2bd8518db,
  "/features/bulk-change/bulk-change-view.admin.tsx#BulkChangeView": BulkChangeView_a07fa65cd88ed095e1c9326e29e180a6,
  "/admin/background-view.admin.tsx#BackgroundView": BackgroundView_9a132e6d90623e20db1db3c376be393d,
  "/features/figures/figures-view.admin.tsx#FiguresView": FiguresView_e15b173e9732f1811ca73fa88c638ca8,
  "/features/subscriber-files/lists-view.admin.tsx#ListsView": ListsView_44467f2179d67bed00e8af5b0b7952a3,
  "/features/privacy/privacy-view.admin.tsx#PrivacyView": PrivacyView_c3ac27bbac68f7b161abc4b6c41bd750,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
