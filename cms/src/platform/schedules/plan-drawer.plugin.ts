import type { CollectionConfig, Config, GlobalConfig } from 'payload'

const drawer = '/platform/schedules/plan-drawer.client.tsx#PlanDrawer'

const canBePlanned = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>): boolean => {
  const drafts = typeof versions === 'object' ? versions.drafts : undefined
  return typeof drafts === 'object' && Boolean(drafts.schedulePublish)
}

const ofCollection = (one: CollectionConfig): CollectionConfig => {
  const { components } = one.admin ?? {}
  const edit = components?.edit
  return {
    ...one,
    admin: {
      ...one.admin,
      components: {
        ...components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), drawer] },
      },
    },
  }
}

const ofGlobal = (one: GlobalConfig): GlobalConfig => {
  const { components } = one.admin ?? {}
  const elements = components?.elements
  return {
    ...one,
    admin: {
      ...one.admin,
      components: {
        ...components,
        elements: {
          ...elements,
          beforeDocumentControls: [...(elements?.beforeDocumentControls ?? []), drawer],
        },
      },
    },
  }
}

/** A plugin: a publication is planned in a drawer of ours, wherever Payload offers its own. */
export const plannedInOurDrawer = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => (canBePlanned(one) ? ofCollection(one) : one)),
  globals: (config.globals ?? []).map((one) => (canBePlanned(one) ? ofGlobal(one) : one)),
})
