import type { SearchDocument } from './types'

/** A document of the index with what a test says of it and nothing else. */
export const product = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  title,
  brand: '',
  category: '',
  attributes: '',
  description: '',
  facets: [],
  numbers: {},
  ...more,
})

/** A small hardware and furniture shop. */
export const shop = [
  product('drill', 'Makita 18-Volt Cordless Hammer Drill', {
    facets: ['brand:makita', 'category:tools', 'available'],
    numbers: { priceMinor: 12900, popularity: 90 },
  }),
  product('drill2', 'Bosch Cordless Drill Driver', {
    facets: ['brand:bosch', 'category:tools', 'available'],
    numbers: { priceMinor: 9900, popularity: 50 },
  }),
  product('bits', 'Bosch Drill Bit Set, 10 Pieces', {
    facets: ['brand:bosch', 'category:accessories'],
    numbers: { priceMinor: 1900 },
  }),
  product('pipe', 'Copper Pipe 3/4 in. x 10 ft.', {
    facets: ['category:plumbing', 'available'],
    numbers: { priceMinor: 2500, popularity: 5 },
  }),
  product('pipe2', 'Copper Pipe 1/2 in. x 10 ft.', { facets: ['category:plumbing'], numbers: { priceMinor: 2100 } }),
  product('bulb', '100-Watt Soft White Light Bulb', { description: 'A warm bulb for every lamp' }),
  product('bulb2', '60-Watt Soft White Light Bulb'),
  product('lumber', '2 in. x 4 in. x 8 ft. Pressure-Treated Lumber'),
  product('sofa', 'Linen Sofa in Sand', { facets: ['category:living'] }),
  product('couch', 'Velvet Couch in Green', { facets: ['category:living'] }),
  product('shade', 'Paper Lamp Shade'),
  product('ladder', 'Fiberglass Step Ladder 6 ft.'),
]
/** What its words mean to its shoppers. */
export const options = { synonyms: [{ words: ['sofa', 'couch'] }, { from: 'settee', to: ['sofa'] }] }
