'use client'

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

export type View = { scale: number; x: number; y: number }
type Point = { x: number; y: number }

export const whole: View = { scale: 1, x: 0, y: 0 }
const MOST = 4
const STEP = 1.6
const TAP_PX = 6
const SWIPE_PX = 60

/** The view after scaling about a point, which keeps its place; both are measured from the middle of the frame. */
export function zoomedAt(view: View, point: Point, scale: number, frame: { width: number; height: number }): View {
  const next = Math.min(MOST, Math.max(1, scale))
  const ratio = next / view.scale
  return within(
    { scale: next, x: point.x - (point.x - view.x) * ratio, y: point.y - (point.y - view.y) * ratio },
    frame,
  )
}

/** The view moved back so that the picture covers its frame; at full size it stands in the middle. */
export function within({ scale, x, y }: View, { width, height }: { width: number; height: number }): View {
  const most = { x: ((scale - 1) * width) / 2, y: ((scale - 1) * height) / 2 }
  const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value)) || 0
  return { scale, x: clamp(x, most.x), y: clamp(y, most.y) }
}

/**
 * Looking closely at a picture in a frame: a tap or a wheel scales about the pointer, two fingers pinch, one drags. At
 * full size a swipe asks for the next picture (+1) or the one before (-1).
 */
export function useZoom(frame: RefObject<HTMLElement | null>, onSwipe: (step: 1 | -1) => void) {
  const [view, setView] = useState(whole)
  const held = useRef(new Map<number, Point>())
  const start = useRef({ view: whole, middle: { x: 0, y: 0 }, spread: 0, travelled: 0 })

  const size = () => frame.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
  const fromMiddle = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top, width, height } = size()
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
  }
  const scaleBy = (factor: number, at: Point = { x: 0, y: 0 }) =>
    setView((before) => zoomedAt(before, at, before.scale * factor, size()))

  // React listens to wheels passively, and this one must not scroll the page behind.
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top, width, height } = element.getBoundingClientRect()
      const at = { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 }
      setView((before) => zoomedAt(before, at, before.scale * Math.exp(-event.deltaY * 0.002), { width, height }))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [frame])

  function begin() {
    const [first, second] = [...held.current.values()]
    if (!first) return
    const other = second ?? first
    start.current = {
      ...start.current,
      view,
      middle: { x: (first.x + other.x) / 2, y: (first.y + other.y) / 2 },
      spread: Math.hypot(first.x - other.x, first.y - other.y),
    }
  }

  const pointers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      if (held.current.size === 0) start.current.travelled = 0
      held.current.set(event.pointerId, fromMiddle(event))
      begin()
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!held.current.has(event.pointerId)) return
      held.current.set(event.pointerId, fromMiddle(event))
      const [first, second] = [...held.current.values()] as [Point, Point?]
      const { view: from, middle, spread } = start.current
      const other = second ?? first
      const now = { x: (first.x + other.x) / 2, y: (first.y + other.y) / 2 }
      const moved = { x: now.x - middle.x, y: now.y - middle.y }
      start.current.travelled = Math.max(start.current.travelled, Math.hypot(moved.x, moved.y), second ? TAP_PX + 1 : 0)
      const scale = second && spread > 0 ? Math.hypot(first.x - other.x, first.y - other.y) / spread : 1
      const scaled = zoomedAt(from, middle, from.scale * scale, size())
      setView(within({ ...scaled, x: scaled.x + moved.x, y: scaled.y + moved.y }, size()))
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!held.current.delete(event.pointerId)) return
      if (held.current.size > 0) return begin()
      const { travelled, middle, view: from } = start.current
      const end = fromMiddle(event)
      if (travelled <= TAP_PX) return setView(from.scale > 1 ? whole : zoomedAt(from, end, 2.2, size()))
      const across = end.x - middle.x
      if (from.scale === 1 && view.scale === 1 && Math.abs(across) > SWIPE_PX) onSwipe(across < 0 ? 1 : -1)
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      held.current.delete(event.pointerId)
    },
  }
  return {
    view,
    pointers,
    reset: () => setView(whole),
    closer: () => scaleBy(STEP),
    farther: () => scaleBy(1 / STEP),
    move: (x: number, y: number) =>
      setView((before) => within({ ...before, x: before.x + x, y: before.y + y }, size())),
  }
}
