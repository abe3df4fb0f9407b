import { fromOrganisers } from '#access/organisers-admin.ts'

import './no-trash-tab.css'

/** Above each list: hides the tab of the trash from organisers, who never find records there. */
export const NoTrashTab = ({ user }: { readonly user?: unknown }) =>
  fromOrganisers({ user }) ? <span className="no-trash-tab" hidden /> : null
