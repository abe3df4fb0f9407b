import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { refuseQuietly } from '#admin/refused-call.ts'

import '@payloadcms/next/css'

import { importMap } from './admin/importMap.js'

import './custom.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return refuseQuietly(handleServerFunctions({ ...args, config, importMap }))
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
