/** Where the simulator stands between shop and shopper, and the keys both sides sign with. */
export type SimulatorSettings = {
  /** origin of the shop: the bank's 3-D Secure page is served there */
  shopUrl: string
  webhookUrl: string
  webhookSecret: string
  secretKey: string
  publishableKey: string
}
