type IconProps = { path: string; size?: number; strokeWidth?: number; className?: string }

/** An icon from `icon-paths`, decorative. Lucide's own parts are client components of many times its weight, for pages where that does not matter. */
export function Icon({ path, size = 24, strokeWidth = 1.5, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      className={className}
    >
      <path d={path} />
    </svg>
  )
}
