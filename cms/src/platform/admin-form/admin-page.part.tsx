import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactElement, ReactNode } from 'react'

type Props = {
  readonly children: ReactNode
  readonly title: string
  readonly view: Pick<AdminViewServerProps, 'initPageResult' | 'params'>
}

/** A page of our own within the admin: its menu around it, its title above it. */
export const AdminPage = ({ children, title, view }: Props): ReactElement => {
  const { initPageResult, params } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  // Left out rather than undefined, as Payload's types require.
  const around = { ...(locale && { locale }), ...(params && { params }), ...(req.user && { user: req.user }) }
  return (
    <DefaultTemplate
      {...around}
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="panel-page">
          <h1>{title}</h1>
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
