/** The settings of the seed. The CMS reads its own. */
export const env = {
  demoPassword: process.env['DEMO_PASSWORD'] || null,
  production: process.env['NODE_ENV'] === 'production',
  addresses: [
    process.env['SITE_URL'] || 'http://localhost:3000',
    process.env['CMS_URL'] || 'http://localhost:3001',
  ],
}
