import type { CollectionConfig, Config } from 'payload'

import { deleteDoors } from './delete-doors.ts'
import { trashAccess } from './trash-access.ts'
import { followTrash, throughTheTrash } from './trash.hook.ts'

const throwable = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: trashAccess(collection.access ?? {}),
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      beforeList: [
        ...(collection.admin?.components?.beforeList ?? []),
        '/platform/trash/no-trash-tab.admin.tsx#NoTrashTab',
      ],
      edit: {
        ...collection.admin?.components?.edit,
        editMenuItems: [
          ...(collection.admin?.components?.edit?.editMenuItems ?? []),
          '/platform/trash/throw-away.client.tsx#ThrowAway',
        ],
      },
    },
  },
  endpoints: [...deleteDoors(collection.slug), ...(collection.endpoints || [])],
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), followTrash],
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), throughTheTrash],
  },
})

/** A plugin: records that are removed from a collection with `trash: true` stay in the trash for thirty days. */
export const trashFirst = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => (one.trash === true ? throwable(one) : one)),
})
