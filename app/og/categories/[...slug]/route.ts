import { sharedPicture } from '@/components/shop/shared-picture'
import { cachedCategoryPage } from '@/lib/catalog/cached'
import { AppError } from '@/lib/errors'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** What a shared link to a department shows: its name, its first sentence and its picture; 404 when there is none of this path. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string[] }> }) {
  try {
    const { category, page } = await cachedCategoryPage((await params).slug.join('/'), {}, 'popular')
    const sentence = /^[^.!?]{1,90}[.!?]/.exec(category.description)?.[0]
    return sharedPicture({
      title: category.name,
      line: sentence,
      pictureKey: category.image?.key ?? page.data[0]?.image?.key,
    })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return new Response(null, { status: 404 })
    throw error
  }
}
