import { journey } from '../../kit/journey.ts'
import { startMailServer, type MailServer } from '../../kit/mail-server.ts'
import { startProduct, type Product, type StartedProduct } from '../../kit/product.ts'

/** A product only for this file, with its own mail server; both can be stopped for some time. */
type World = {
  readonly mails: MailServer
  readonly product: Product
  readonly restart: StartedProduct['restart']
}

type Year = {
  mails: MailServer
  product: Product
  restart: StartedProduct['restart']
  world: World
}

/** A journey through a year, which may stop and start the programs. */
export const year = journey.extend<Year>({
  mails: async ({ world }, use) => use(world.mails),
  product: async ({ world }, use) => use(world.product),
  restart: async ({ world }, use) => use(world.restart),
  world: [
    async ({}, use) => {
      const mails = await startMailServer()
      const { product, restart, stop } = await startProduct({ SMTP_URL: mails.url }, () => undefined)
      await use({ mails, product, restart })
      await stop()
      await mails.goAway()
    },
    { scope: 'file' },
  ],
})
