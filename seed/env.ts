type Given = Readonly<Record<string, string | undefined>>

type Env = ReturnType<typeof readEnv>

/** The settings of the seed; those of the CMS, which it fills, are read by the CMS itself. */
const readEnv = (given: Given) => ({
  demoPassword: given['DEMO_PASSWORD'] || null,
  production: given['NODE_ENV'] === 'production',
  addresses: [given['SITE_URL'] || 'http://localhost:3000', given['CMS_URL'] || 'http://localhost:3001'],
})

let read: Env | null = null

/** The settings of this program, read when they are first asked for. */
export const env = (): Env => (read ??= readEnv(process.env))
