import type { Story, StoryCard } from '#cms/models/story.ts'
import { pathTo } from '#i18n/paths.ts'
import type { ViewContext } from '#site/page.ts'

export type StoryData = { readonly story: Story; readonly stories: readonly StoryCard[] }

export type StoryView = {
  readonly story: Story
  readonly festivalHref: string | null
  readonly others: readonly StoryCard[]
}

const maxOthers = 3

/** A story, its festival, and a few other stories. */
export const storyView = ({ story, stories }: StoryData, { locale }: ViewContext): StoryView => ({
  story,
  festivalHref: story.festival === null ? null : pathTo('festival', locale, story.festival.slug),
  others: stories.filter((other) => other.id !== story.id).slice(0, maxOthers),
})
