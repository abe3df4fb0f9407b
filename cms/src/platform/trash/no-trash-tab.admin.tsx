import { fromOrganisers } from '#access/organisers-admin.ts'

import './no-trash-tab.css'

/** Above each list: an organiser never finds anything in the trash, and so gets no tab for it. */
export const NoTrashTab = ({ user }: { readonly user?: unknown }) =>
  fromOrganisers({ user }) ? <span className="no-trash-tab" hidden /> : null
