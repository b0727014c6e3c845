/** A name from the code as people say it: `order_placed` is Order placed, `api_key` is API key. */
export function inWords(name: string): string {
  const words = name.replace(/[._/-]/g, ' ').replace(/^api\b/, 'API')
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
}
