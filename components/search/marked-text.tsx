import { markWords } from '@/lib/search/marks'

/** A text with the words of a query set off. */
export function MarkedText({ text, query, isTyping }: { text: string; query: string; isTyping?: boolean }) {
  return markWords(text, query, isTyping).map((part, index) =>
    part.isMarked ? (
      <mark key={index} className="bg-transparent font-semibold text-inherit">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
