import * as v from 'valibot'

const follow = v.object({
  id: v.string(),
  kind: v.string(),
  name: v.string(),
  rhythm: v.string(),
  target: v.string(),
})

/** What the site may show of whoever has a link, by what the link is for. */
export const lookedLink = v.union([
  v.strictObject({ state: v.literal('unknown') }),
  v.strictObject({
    follows: v.array(follow),
    isAsMailed: v.boolean(),
    newsletter: v.boolean(),
    purpose: v.literal('confirm'),
    state: v.literal('open'),
    until: v.string(),
  }),
  v.strictObject({ preferencesUrl: v.string(), purpose: v.literal('confirm'), state: v.literal('done') }),
  v.strictObject({ purpose: v.literal('confirm'), state: v.picklist(['expired', 'used']) }),
  v.strictObject({
    email: v.string(),
    follows: v.array(follow),
    mailLocale: v.string(),
    newsletter: v.boolean(),
    provinces: v.array(v.string()),
    purpose: v.literal('preferences'),
    state: v.literal('open'),
  }),
  v.strictObject({
    email: v.string(),
    follows: v.array(follow),
    isOnlyFollowing: v.boolean(),
    newsletter: v.boolean(),
    preferencesUrl: v.string(),
    purpose: v.literal('unsubscribe'),
    state: v.literal('open'),
  }),
])
