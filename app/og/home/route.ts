import { findScene } from '@/components/shop/scene'
import { sharedPicture } from '@/components/shop/shared-picture'
import { env } from '@/lib/env'

// The picture is the same until the shop is built anew.
export const dynamic = 'force-static'

/** What a shared link to the shop itself shows. */
export async function GET() {
  // The build has no database; as with the home page, nobody is served what it renders.
  if (env.isBuilding) return new Response(null)
  const scene = await findScene('home-hero')
  return sharedPicture({ title: 'Made to be lived with', pictureKey: scene?.key, position: '76% 100%' })
}
